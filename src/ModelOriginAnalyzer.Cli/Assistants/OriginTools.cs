using System.ComponentModel;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Cli.Explaining;
using ModelOriginAnalyzer.Cli.InForce;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Text;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Cli.Assistants;

/// <summary>What a coding assistant may ask. Everything is read, nothing is written, and no file outside the folder is opened.</summary>
/// <param name="folder">Absolute: the policies in force are those for it.</param>
internal sealed class OriginTools(string folder, Day today)
{
    private const int MostModels = 100;
    private const string Tasks = "chat, embedding, image, video, speech, transcription, rerank, moderation or ocr.";

    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly OriginCatalog _catalog = OriginCatalog.BuiltIn;

    [Description("Judges a model, an endpoint or both under the origin policy in force here. Ask before writing code or configuration that names one. Verdicts: deny, warn, info, allow; 'certain' false means that a fact is missing.")]
    public string Judge(
        [Description("Model id as code would spell it, such as gpt-4o or deepseek-r1:70b.")] string? model = null,
        [Description("Address or host of the endpoint, such as https://api.openai.com/v1.")] string? endpoint = null)
    {
        if (string.IsNullOrWhiteSpace(model) && string.IsNullOrWhiteSpace(endpoint)) return Problem("Give a model, an endpoint or both.");

        var explanation = Explainer().Explain(new Question(model ?? endpoint!, NullIfBlank(model), NullIfBlank(endpoint)));
        return ExplanationJson.Of(explanation);
    }

    [Description("Lists models that the policy in force surely allows for a task, each with an endpoint to use: first what the policy prescribes, then models at their developers' own APIs, then open weights at hosts that serve them. A family's name stands for its models where their ids are not known.")]
    public string AllowedModels([Description(Tasks)] string? task = null)
    {
        if (!Enum.TryParse<ModelTask>(task, ignoreCase: true, out var wanted) || wanted is ModelTask.Unknown or ModelTask.Other || int.TryParse(task, out _)) return Problem($"'{task}' is no task. Give one of: {Tasks}");

        var inForce = InForce();
        var models = Assistants.AllowedModels.For(wanted, Explainer(inForce), inForce.Policy);
        return JsonSerializer.Serialize(new { policy = inForce.Origin, task = Spelling.Of(wanted), total = models.Count, models = models.Take(MostModels) }, s_json);
    }

    [Description("Explains what is known of a model or an endpoint: developer, country, lineage, licence, operator, hosting, each with source and date, and why the policy says what it says.")]
    public string Explain([Description("A model id, or an endpoint.")] string reference)
    {
        var question = Question.Of(reference, null, _catalog);
        if (question.Kind == ReferenceKind.None) return Problem($"'{reference}' is neither a model id nor an endpoint.");

        var text = new StringWriter();
        ExplanationText.Write(Explainer().Explain(question), text);
        return text.ToString();
    }

    [Description("Checks a policy (model-origin.json) or facts file: every mistake with its line, column and the nearest valid name. Give a file of this folder, or the text itself.")]
    public string ValidatePolicy(
        [Description("Path below the folder.")] string? file = null,
        [Description("Text of a model-origin.json that is not written yet.")] string? text = null)
    {
        if (file is null == text is null) return Problem("Give either a file or a text.");

        SourceText source;
        var path = "model-origin.json";
        if (file is not null)
        {
            if (FileBelow(file) is not { } full) return Problem($"'{file}' is no file below {folder}.");
            source = TextFiles.Read(full);
            path = file;
        }
        else
        {
            source = SourceText.From(text!);
        }

        var kind = path.EndsWith("facts.json", StringComparison.OrdinalIgnoreCase) ? PolicyFileKind.Facts : PolicyFileKind.Policy;
        var result = PolicyReader.Read([new PolicyFile(path, source, kind)], _catalog, CancellationToken.None);
        return JsonSerializer.Serialize(new
        {
            valid = result.Errors.IsEmpty,
            errors = result.Errors.Select(error => new
            {
                line = error.Place.Text.Lines.GetLinePosition(error.Place.Span.Start).Line + 1,
                column = error.Place.Text.Lines.GetLinePosition(error.Place.Span.Start).Character + 1,
                error.Message,
                error.Nearest,
            }),
        }, s_json);
    }

    /// <summary>Null for what lies outside, by its name or by a link on the way to it.</summary>
    private string? FileBelow(string file)
    {
        var root = RealPath(folder);
        var full = Path.GetFullPath(file, folder);
        if (!File.Exists(full)) return null;

        return RealPath(full).StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? full : null;
    }

    private static string RealPath(string path)
    {
        var parts = Path.GetFullPath(path).Split(Path.DirectorySeparatorChar);
        var real = Path.GetPathRoot(Path.GetFullPath(path))!;
        foreach (var part in parts.Skip(1).Where(part => part.Length > 0))
        {
            real = Path.Combine(real, part);
            FileSystemInfo entry = Directory.Exists(real) ? new DirectoryInfo(real) : new FileInfo(real);
            if (entry.ResolveLinkTarget(returnFinalTarget: true) is { } target) real = target.FullName;
        }

        return Path.TrimEndingDirectorySeparator(real);
    }

    private PolicyInForce InForce() => PolicyInForce.FindFrom(folder, _catalog);

    private Explainer Explainer() => Explainer(InForce());

    private Explainer Explainer(PolicyInForce inForce) => new(_catalog, inForce, Fact<string>.Missing(UnknownKind.Dynamic), today);

    private static string Problem(string message) => JsonSerializer.Serialize(new { error = message }, s_json);

    private static string? NullIfBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
