using ModelOriginAnalyzer.Policy;

namespace ModelOriginAnalyzer.Tests.Policy;

/// <summary>Policies that reader and schema have to agree about: every dimension in every form that an operand has, and in forms that it has not.</summary>
internal static class PolicyDocuments
{
    private static readonly (Dimension Dimension, string Value)[] s_values =
    [
        (Dimension.Model, "\"gpt-4o\""), (Dimension.Version, "\"dated\""), (Dimension.Family, "\"deepseek-v3\""), (Dimension.Developer, "\"DeepSeek\""), (Dimension.DeveloperCountry, "\"CN\""),
        (Dimension.DeveloperOwner, "{ \"org\": \"High-Flyer\", \"stake\": { \"atLeast\": 20 } }"), (Dimension.Lineage, "{ \"country\": \"@prc\", \"via\": \"merge\" }"), (Dimension.Weights, "\"open\""),
        (Dimension.License, "\"MIT\""), (Dimension.LicenseUse, "\"commercial\""), (Dimension.Host, "\"api.deepseek.com\""), (Dimension.Operator, "\"OpenAI\""), (Dimension.OperatorCountry, "\"CN\""),
        (Dimension.OperatorOwner, "\"Microsoft\""), (Dimension.Region, "\"global\""), (Dimension.Hosting, "\"cloud\""), (Dimension.Tag, "\"c-17\""), (Dimension.Upstream, "\"pinned\""), (Dimension.Sdk, "\"OpenAI\""),
        (Dimension.DeployedIn, "\"US\""), (Dimension.Project, "\"App*\""), (Dimension.ProjectKind, "\"test\""), (Dimension.Path, "\"src/**\""),
    ];

    private static readonly string[] s_forms = ["{0}", "[{0}]", "{{ \"not\": {0} }}", "{{ \"some\": [{0}] }}", "{{ \"every\": {{ \"not\": {0} }} }}"];

    private static readonly string[] s_slips = ["3", "[]", "null", "[[{0}]]", "{{ \"nto\": {0} }}", "{{ \"not\": {{ \"some\": {0} }} }}", "{{ \"absent\": \"yes\" }}"];

    public static IEnumerable<string> Valid => Documents(s_forms);

    public static IEnumerable<string> Refused => Documents(s_slips);

    private static IEnumerable<string> Documents(string[] forms) =>
        from value in s_values
        from form in forms
        let operand = string.Format(System.Globalization.CultureInfo.InvariantCulture, form, value.Value)
        select $$"""{ "version": 1, "rules": [ { "id": "r", "when": { "{{PolicyLanguage.NameOf(value.Dimension)}}": {{operand}} }, "verdict": "deny", "because": "b" } ] }""";
}
