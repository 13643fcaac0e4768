using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Text;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Rules;

/// <summary>What the build says about itself: `model-origin.run.json`, written by the package's targets.</summary>
internal sealed class RunFile
{
    public const string FileName = "model-origin.run.json";

    /// <summary>A host that passes no run file: nothing is known of date, place and root.</summary>
    public static readonly RunFile None = new();

    public string Path { get; private set; } = "";

    public SourceText? Text { get; private set; }

    /// <summary>Folder that paths in rules and exceptions are relative to; empty where it is not known.</summary>
    public string Root { get; private set; } = "";

    public string? Project { get; private set; }

    public string? ProjectKind { get; private set; }

    public string Mode { get; private set; } = "enforce";

    /// <summary>ISO countries; default where the build does not say.</summary>
    public ImmutableArray<string> DeployedIn { get; private set; }

    /// <summary>The latest boundary of the policies in force that is not after the day of the build.</summary>
    public Day Today { get; private set; }

    public bool PolicyFound { get; private set; } = true;

    public bool RequirePolicy { get; private set; }

    /// <summary>The log of this build is evidence: permitted uses, the run and the record of findings are wanted in it.</summary>
    public bool Inventory { get; private set; }

    /// <summary>Relative to <see cref="Root"/>, with `/`; null where the build does not say.</summary>
    public string? ProjectFile { get; private set; }

    /// <summary>The package's version; null where the build does not say.</summary>
    public string? Package { get; private set; }

    /// <summary>Paths of policies that packages have added below everything else.</summary>
    public ImmutableArray<string> Floors { get; private set; } = ImmutableArray<string>.Empty;

    /// <summary>Paths of policies that a build property has added on top of everything else.</summary>
    public ImmutableArray<string> Extra { get; private set; } = ImmutableArray<string>.Empty;

    /// <summary>Paths of files that packages have added, by the package's id.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Packages { get; private set; } = ImmutableArray<KeyValuePair<string, string>>.Empty;

    /// <summary>It says of some policies how they come to be in force.</summary>
    public bool HasRoles => !Floors.IsEmpty || !Extra.IsEmpty || !Packages.IsEmpty;

    public PolicyRole RoleOf(string path, bool isLibrary)
    {
        if (Floors.Contains(path)) return PolicyRole.Floor;
        if (Extra.Contains(path)) return PolicyRole.Extra;

        return isLibrary || PackageOf(path) is not null ? PolicyRole.Library : PolicyRole.Nested;
    }

    /// <summary>Null for a file that no package has added.</summary>
    public string? PackageOf(string path)
    {
        foreach (var package in Packages)
        {
            if (package.Value == path) return package.Key;
        }

        return null;
    }

    public static RunFile Read(string path, SourceText text, CancellationToken cancellationToken)
    {
        var run = new RunFile { Path = path, Text = text };
        if (JsonTree.Parse(text, cancellationToken).Root is not { Kind: JsonKind.Object } root) return run;

        foreach (var property in root.Properties)
        {
            var value = property.Value;
            switch (property.Name)
            {
                case "root": run.Root = value.Text; break;
                case "project": run.Project = NullIfEmpty(value.Text); break;
                case "projectKind": run.ProjectKind = NullIfEmpty(value.Text); break;
                case "mode": run.Mode = value.Text; break;
                case "today": run.Today = Day.TryParse(value.Text, out var day) ? day : Day.Beginning; break;
                case "policyFound": run.PolicyFound = value.Kind != JsonKind.False; break;
                case "requirePolicy": run.RequirePolicy = value.Kind == JsonKind.True; break;
                case "inventory": run.Inventory = value.Kind == JsonKind.True; break;
                case "projectFile": run.ProjectFile = NullIfEmpty(value.Text); break;
                case "package": run.Package = NullIfEmpty(value.Text); break;
                case "floors" when !value.Items.IsEmpty: run.Floors = Strings(value.Items); break;
                case "extra" when !value.Items.IsEmpty: run.Extra = Strings(value.Items); break;
                case "packages" when !value.Items.IsEmpty: run.Packages = PackagesOf(value.Items); break;
                case "deployedIn" when !value.Items.IsEmpty: run.DeployedIn = Strings(value.Items); break;
            }
        }

        return run;
    }

    /// <summary>The scope of every use of the project, without its path.</summary>
    public Scope ToScope()
    {
        var countries = Fact<string>.Missing(UnknownKind.Dynamic);
        if (!DeployedIn.IsDefault)
        {
            var members = ImmutableArray.CreateBuilder<Member<string>>(DeployedIn.Length);
            foreach (var country in DeployedIn) members.Add(new Member<string>(country, Basis.Declared, null));
            countries = new Fact<string> { Members = members.MoveToImmutable() };
        }

        return new Scope { DeployedIn = countries, Project = Project, ProjectKind = ProjectKind };
    }

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;

    private static ImmutableArray<KeyValuePair<string, string>> PackagesOf(ImmutableArray<JsonValue> items)
    {
        var packages = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>(items.Length);
        foreach (var item in items) packages.Add(new KeyValuePair<string, string>(item.TextOf("id") ?? "", item.TextOf("file") ?? ""));
        return packages.MoveToImmutable();
    }

    private static ImmutableArray<string> Strings(ImmutableArray<JsonValue> items)
    {
        var strings = ImmutableArray.CreateBuilder<string>(items.Length);
        foreach (var item in items) strings.Add(item.Text);
        return strings.MoveToImmutable();
    }
}
