using System.Text.Json;

namespace ModelOriginAnalyzer.Cli.Explaining;

/// <summary>
/// An explanation as one line of JSON. Null stands for what is not known or not there; the country of a known organization whose seat is
/// not known is `ZZ`, which ISO 3166 leaves to its users and CLDR reads as unknown. `result` is the result object of every tool.
/// </summary>
internal static class ExplanationJson
{
    public static string Of(Explanation explanation) => JsonSerializer.Serialize(
        new Answer(
            explanation.Question.Input,
            explanation.Question.Kind,
            explanation.Use.Model is { } model ? Answers.Of(model, explanation.Publisher) : null,
            explanation.Use.Endpoint is { } endpoint ? Answers.Of(endpoint) : null,
            Answers.Of(explanation.Result)),
        Answers.Options);

    public static string OfProblem(Question question, string problem) =>
        JsonSerializer.Serialize(new Problem(question.Input, ReferenceKind.None, null, null, problem), Answers.Options);

    private sealed record Answer(string Input, ReferenceKind Kind, ModelAnswer? Model, EndpointAnswer? Endpoint, ResultAnswer Result);

    private sealed record Problem(string Input, ReferenceKind Kind, ModelAnswer? Model, EndpointAnswer? Endpoint, string Error);
}
