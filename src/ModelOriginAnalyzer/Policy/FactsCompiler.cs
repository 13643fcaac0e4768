using System;
using System.Collections.Immutable;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Text;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Policy;

/// <summary>From checked facts of all files to <see cref="DeclaredFacts"/>. Only for texts without an error.</summary>
/// <param name="replaces">Several texts declare facts: what an inner one says differently, and may, takes the place of the outer one's word.</param>
internal sealed class FactsCompiler(NameBook names, TriggerPieces triggers, bool replaces)
{
    private readonly ImmutableArray<DeclaredEndpoint>.Builder _endpoints = ImmutableArray.CreateBuilder<DeclaredEndpoint>();
    private readonly ImmutableArray<DeclaredAlias>.Builder _aliases = ImmutableArray.CreateBuilder<DeclaredAlias>();
    private readonly ImmutableArray<DeclaredBinding>.Builder _bindings = ImmutableArray.CreateBuilder<DeclaredBinding>();
    private readonly ImmutableArray<DeclaredOrganization>.Builder _organizations = ImmutableArray.CreateBuilder<DeclaredOrganization>();
    private readonly ImmutableArray<DeclaredFamily>.Builder _families = ImmutableArray.CreateBuilder<DeclaredFamily>();

    public void Add(PolicyDocument document, JsonValue facts)
    {
        foreach (var list in facts.Properties)
        {
            foreach (var entry in list.Value.Items)
            {
                switch (list.Name)
                {
                    case "endpoints": AddEndpoint(document, entry); break;
                    case "aliases": AddAlias(document, entry); break;
                    case "bindings": AddBinding(document, entry); break;
                    case "organizations": AddOrganization(document, entry); break;
                    case "families": AddFamily(document, entry); break;
                }
            }
        }
    }

    public DeclaredFacts ToFacts() => new()
    {
        Endpoints = _endpoints.ToImmutable(),
        Aliases = _aliases.ToImmutable(),
        Bindings = _bindings.ToImmutable(),
        Organizations = _organizations.ToImmutable(),
        Families = _families.ToImmutable(),
    };

    private void AddEndpoint(PolicyDocument document, JsonValue entry)
    {
        var host = entry.Find("host")!.Value;
        triggers.AddHost(host.Text);
        Spelling.TryParse(entry.TextOf("hosting") ?? "", out Hosting hosting);
        Put(_endpoints, static (endpoint, other) => endpoint.Host == other.Host, new DeclaredEndpoint(
            PolicyHost.Normalise(host.Text),
            entry.TextOf("operator") is { } op ? names.Organization(op) : null,
            hosting,
            Texts(entry, "region"),
            Texts(entry, "tag"),
            Texts(entry, "upstream"),
            document.At(host.Span)));
    }

    private void AddAlias(PolicyDocument document, JsonValue entry)
    {
        var model = entry.Find("model")!.Value;
        triggers.AddModel(model.Text);
        var on = entry.TextOf("on");
        Put(_aliases, static (alias, other) => alias.Model == other.Model && alias.On == other.On, new DeclaredAlias(model.Text, on is null ? null : PolicyHost.Normalise(on), entry.TextOf("is")!, document.At(model.Span)));
    }

    private void AddBinding(PolicyDocument document, JsonValue entry)
    {
        var (kind, key) = entry.Find("config") is { } config ? (BindingKind.Configuration, config)
            : entry.Find("env") is { } env ? (BindingKind.EnvironmentVariable, env)
            : (BindingKind.Symbol, entry.Find("symbol")!);
        Put(_bindings, static (binding, other) => binding.Kind == other.Kind && binding.Key == other.Key, new DeclaredBinding(kind, key.Value.Text, entry.TextOf("is")!, document.At(key.Value.Span)));
    }

    private void AddOrganization(PolicyDocument document, JsonValue entry)
    {
        var name = entry.Find("name")!.Value;
        Put(_organizations, static (organization, other) => organization.Name == other.Name, new DeclaredOrganization(name.Text, entry.TextOf("country"), document.At(name.Span)));
    }

    private void AddFamily(PolicyDocument document, JsonValue entry)
    {
        var name = entry.Find("name")!.Value;
        var match = Texts(entry, "match");
        var patterns = ImmutableArray.CreateBuilder<ModelPattern>(match.Length);
        foreach (var pattern in match)
        {
            triggers.AddModel(pattern);
            patterns.Add(ModelPattern.Parse(pattern));
        }

        Spelling.TryParse(entry.TextOf("weights") ?? "", out Weights weights);
        Via? via = Spelling.TryParse(entry.TextOf("via") ?? "", out Via known) ? known : null;
        Put(_families, static (family, other) => family.Name == other.Name, new DeclaredFamily(
            name.Text,
            names.Organization(entry.TextOf("developer")!)!,
            entry.TextOf("base") is { } parent ? names.Family(parent) : null,
            via,
            patterns.ToImmutable(),
            weights,
            document.At(name.Span)));
    }

    private void Put<T>(ImmutableArray<T>.Builder all, Func<T, T, bool> areOfOneName, T one)
        where T : class
    {
        if (replaces)
        {
            for (var i = 0; i < all.Count; i++)
            {
                if (!areOfOneName(all[i], one)) continue;

                all[i] = one;
                return;
            }
        }

        all.Add(one);
    }

    private static ImmutableArray<string> Texts(JsonValue entry, string key)
    {
        if (entry.Find(key) is not { Value: var value }) return ImmutableArray<string>.Empty;
        if (value.Kind == JsonKind.String) return ImmutableArray.Create(value.Text);

        var texts = ImmutableArray.CreateBuilder<string>(value.Items.Length);
        foreach (var item in value.Items) texts.Add(item.Text);
        return texts.ToImmutable();
    }
}
