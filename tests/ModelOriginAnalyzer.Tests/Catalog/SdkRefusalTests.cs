extern alias Compiler;

using Compiler::ModelOriginAnalyzer.CatalogCompiler;
using Xunit;
using static ModelOriginAnalyzer.Tests.Catalog.CompilerRules;

namespace ModelOriginAnalyzer.Tests.Catalog;

/// <summary>What the catalog compiler refuses of SDKs: packages, members, constants, what they take where nothing is said. Each at its exact place and in its exact words.</summary>
public class SdkRefusalTests
{
    [Fact]
    public void An_unknown_presumed_operator_is_refused() =>
        AssertRefused(
            CatalogMistake.UnknownName,
            "The catalog has no organization 'Acne'; did you mean 'Acme'?",
            (RuleFileKind.Organization, "acme", Acme),
            (RuleFileKind.Sdk, "Acme.Client", AcmeSdk.Replace("\"presumedOperator\": \"Acme\"", "\"presumedOperator\": \"[|Acne|]\"")));

    [Fact]
    public void A_default_endpoint_that_the_catalog_does_not_know_is_refused() =>
        AssertRefused(
            CatalogMistake.UnknownName,
            "The catalog has no endpoint for 'https://api.acme.net/v1'",
            (RuleFileKind.Organization, "acme", Acme),
            (RuleFileKind.Sdk, "Acme.Client", AcmeSdk.Replace("https://api.acme.example.net/v1", "[|https://api.acme.net/v1|]")));

    [Fact]
    public void A_default_endpoint_on_the_own_machine_needs_no_entry() =>
        Sound(Compile((RuleFileKind.Organization, "acme", Acme), (RuleFileKind.Sdk, "Acme.Client", AcmeSdk.Replace("https://api.acme.example.net/v1", "http://localhost:11434"))));

    [Fact]
    public void An_unknown_role_is_refused() =>
        AssertRefused(
            CatalogMistake.UnknownName,
            "'modle' is no value of 'role' (model, deployment, endpoint, options, client, weights); did you mean 'model'?",
            (RuleFileKind.Organization, "acme", Acme),
            (RuleFileKind.Sdk, "Acme.Client", AcmeSdk.Replace("\"role\": \"model\"", "\"role\": \"[|modle|]\"")));

    [Fact]
    public void An_sdk_file_bears_the_name_of_its_package() =>
        AssertRefused(
            CatalogMistake.InvalidValue,
            "The file of the package 'Acme.Client' is named 'Acme.Client.json'",
            (RuleFileKind.Organization, "acme", Acme),
            (RuleFileKind.Sdk, "acme-client", AcmeSdk.Replace("\"package\": \"Acme.Client\"", "\"package\": \"[|Acme.Client|]\"")));

    [Theory]
    [InlineData("positions", """{ "type": "[|Acme.Client.Chat|]", "member": ".ctor", "parameter": "model", "role": "deployment" }""", "Acme.Client.Chat..ctor.model")]
    [InlineData("clients", """{ "type": "[|Acme.Client.Chat|]" }""", "Acme.Client.Chat")]
    [InlineData("constants", """{ "type": "[|Acme.Client.Models|]", "member": "Falconet", "model": "other" }""", "Acme.Client.Models.Falconet")]
    public void A_member_of_an_sdk_described_twice_is_refused(string list, string entry, string name) =>
        AssertRefused(
            CatalogMistake.Duplicate,
            $"There is another entry for '{name}'",
            (RuleFileKind.Organization, "acme", Acme),
            (RuleFileKind.Sdk, "Acme.Client", AcmeSdk),
            (RuleFileKind.Sdk, "Acme.Other", $$"""{ "package": "Acme.Other", "assemblies": ["Acme.Other", "Acme.Client"], "{{list}}": [ {{entry}} ], {{Sourced}} }"""));

    [Fact]
    public void Types_of_the_same_name_in_two_assemblies_are_two() =>
        Assert.Empty(Compile(
            (RuleFileKind.Organization, "acme", Acme),
            (RuleFileKind.Sdk, "Acme.Client", AcmeSdk),
            (RuleFileKind.Sdk, "Acme.Other", $$"""{ "package": "Acme.Other", "assemblies": ["Acme.Other"], "clients": [ { "type": "Acme.Client.Chat" } ], {{Sourced}} }""")).Errors);

    [Fact]
    public void A_package_belongs_to_one_sdk() =>
        AssertRefused(
            CatalogMistake.Duplicate,
            "There is another SDK 'Acme.Client' in Acme.Client.json",
            (RuleFileKind.Organization, "acme", Acme),
            (RuleFileKind.Sdk, "Acme.Client", AcmeSdk),
            (RuleFileKind.Sdk, "Acme.Other", $$"""{ "package": "Acme.Other", "packages": ["[|Acme.Client|]"], {{Sourced}} }"""));

    [Fact]
    public void A_constant_stands_for_something() =>
        AssertRefused(
            CatalogMistake.MissingKey,
            "A constant stands for a 'model', an 'endpoint' or both",
            (RuleFileKind.Organization, "acme", Acme),
            (RuleFileKind.Sdk, "Acme.Other", $$"""{ "package": "Acme.Other", "assemblies": ["Acme.Other"], "constants": [ { "type": "Acme.Models", "member": "[|Falconet|]" } ], {{Sourced}} }"""));
}
