using System.Text.Json;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Cli.Explaining;

/// <summary>What somebody asks about: a model, an endpoint, or a model at an endpoint.</summary>
/// <param name="Input">As given, for the answer to name.</param>
internal sealed record Question(string Input, string? Model, string? Endpoint)
{
    public ReferenceKind Kind => Model is not null ? ReferenceKind.Model : Endpoint is not null ? ReferenceKind.Endpoint : ReferenceKind.None;

    /// <param name="id">A model id, or the only reference of the question.</param>
    public static Question Of(string id, string? endpoint, OriginCatalog catalog)
    {
        if (endpoint is not null) return new Question(id, id, endpoint);

        return ReferenceKinds.Of(id, catalog) switch
        {
            ReferenceKind.Model => new Question(id, id, null),
            ReferenceKind.Endpoint => new Question(id, null, id),
            _ => new Question(id, null, null),
        };
    }

    /// <summary>A line of input: a lone reference, or `{ "model": "…", "endpoint": "…" }`.</summary>
    /// <param name="problem">Why there is no question in the line; null if there is one.</param>
    public static Question OfLine(string line, OriginCatalog catalog, out string? problem)
    {
        problem = null;
        var text = line.Trim();
        if (text.StartsWith('{')) return OfObject(text, out problem);

        var question = Of(text, null, catalog);
        if (question.Kind == ReferenceKind.None) problem = text.Length == 0 ? "The line is empty" : "This is neither a model id nor an endpoint";
        return question;
    }

    /// <summary>The references as a policy test would state them: every position certainly takes what it holds.</summary>
    public UseReferences ToReferences() => new()
    {
        Model = Model is null ? null : new Reference { Role = ReferenceRole.Model, Value = Model, Certain = true, Basis = Basis.Given },
        Endpoint = Endpoint is null ? null : new Reference { Role = ReferenceRole.Endpoint, Value = Endpoint, Certain = true, Basis = Basis.Given },
        Editable = false,
    };

    private static Question OfObject(string text, out string? problem)
    {
        var nothing = new Question(text, null, null);
        try
        {
            using var json = JsonDocument.Parse(text);
            string? model = null, endpoint = null;
            foreach (var property in json.RootElement.EnumerateObject())
            {
                if (property.Value.ValueKind != JsonValueKind.String || property.Name is not ("model" or "endpoint"))
                {
                    problem = $"An object has 'model', 'endpoint' or both, each a text; this has '{property.Name}'";
                    return nothing;
                }

                if (property.Name == "model") model = property.Value.GetString();
                else endpoint = property.Value.GetString();
            }

            problem = model is null && endpoint is null ? "An object has 'model', 'endpoint' or both" : null;
            return new Question(text, model, endpoint);
        }
        catch (JsonException exception)
        {
            problem = $"This is no JSON object: it breaks at byte {exception.BytePositionInLine + 1}";
            return nothing;
        }
    }
}
