using System;
using System.Collections.Immutable;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Catalog;

/// <summary>
/// The way to a model's name: what stands around the name in an id, a path or an ARN, taken apart. Everything is lower case.
/// </summary>
/// <param name="Namespaces">Outermost first; words that every id of one gateway has (`accounts`, `models`, `@cf`, regions) are left out.</param>
/// <param name="PathLength">How many of <paramref name="Namespaces"/> are parts of a path; the others are words in front of a dot.</param>
/// <param name="Name">The last part without tag, digest, file extension and shard number.</param>
/// <param name="Tag">What follows the colon; null if nothing does, or if it is a revision.</param>
/// <param name="Revision">What follows the colon of an id such as `nova-lite-v1:0`; null otherwise.</param>
/// <param name="Digest">What follows `@sha256:`; null if there is none.</param>
/// <param name="IsFineTune">`ft:base:organization:name:id`: the name is the base's.</param>
internal sealed record ModelAddress(ImmutableArray<string> Namespaces, int PathLength, string Name, string? Tag, string? Revision, string? Digest, bool IsFineTune)
{
    private static readonly char[] s_slashes = ['/', '\\'];

    /// <summary>Path parts that say what kind of thing follows, or on which shelf it stands; they are no one's name.</summary>
    private static readonly WordList s_structural = new(
        " accounts models model routers route publishers projects locations deployments library serverless completion completions chat-completion openai-compatible foundation-model inference-profile application-inference-profile "
        + "custom-model imported-model provisioned-model cf hf hf.co huggingface.co registry.ollama.ai ollama.com docker.io tee resolve blob main . .. ");

    private static readonly WordList s_regions = new(" us eu apac global us-gov jp au ca global-standard data-zone data-zone-standard ");

    /// <summary>Of files that hold weights.</summary>
    private static readonly WordList s_extensions = new(
        " gguf ggml safetensors onnx bin pt pth ckpt tflite mlmodel mlpackage litertlm task llamafile engine npz ");

    /// <param name="text">Lower case, without surrounding white space.</param>
    public static ModelAddress Read(string text)
    {
        var namespaces = ImmutableArray.CreateBuilder<string>();
        var rest = WithoutScheme(text);
        if (rest.StartsWith("arn:", StringComparison.Ordinal)) rest = ArnResource(rest);

        var name = SplitPath(rest, namespaces);
        var pathLength = namespaces.Count;
        var isFineTune = name.StartsWith("ft:", StringComparison.Ordinal);
        if (isFineTune) name = Until(name.Substring(3), ':');

        var digest = Cut(ref name, "@sha256:");
        var tag = Cut(ref name, ":");
        name = WithoutShard(WithoutExtension(name));
        name = SplitDots(name, namespaces);

        var isRevision = tag is not null && IsRevision(name, tag);
        return new(namespaces.ToImmutable(), pathLength, name, isRevision ? null : tag, isRevision ? tag : null, digest, isFineTune);
    }

    private static string WithoutScheme(string text)
    {
        var query = text.IndexOfAny(['?', '#']);
        if (query >= 0) text = text.Substring(0, query);

        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        if (scheme < 0) return text;

        var rest = text.Substring(scheme + 3);
        var isWeb = text.StartsWith("http", StringComparison.Ordinal);
        var slash = rest.IndexOf('/');
        return isWeb && slash >= 0 ? rest.Substring(slash + 1) : rest;
    }

    /// <summary>What follows `arn:partition:service:region:account:`; the whole text if it is shorter.</summary>
    private static string ArnResource(string text)
    {
        var at = 0;
        for (var i = 0; i < 5; i++)
        {
            at = text.IndexOf(':', at) + 1;
            if (at == 0) return text;
        }

        return text.Substring(at);
    }

    private static string SplitPath(string text, ImmutableArray<string>.Builder namespaces)
    {
        if (text.IndexOfAny(s_slashes) < 0) return text;

        var parts = text.Split(s_slashes, StringSplitOptions.RemoveEmptyEntries);
        var last = parts.Length - 1;

        // `models/gpt-4o/versions/2`: what is named stands in front.
        if (last >= 2 && parts[last - 1] == "versions") last -= 2;

        for (var i = 0; i < last; i++)
        {
            var part = parts[i].TrimStart('@');

            // `owner/repository/resolve/main/file`: the file's name says what the repository's does.
            if (part is "resolve" or "blob" && namespaces.Count > 1) namespaces.RemoveAt(namespaces.Count - 1);

            // Whose shelf of a catalog it is says nothing: `azureml://registries/azureml-meta/models/Llama-…`.
            if (part == "registries")
            {
                i++;
                continue;
            }

            if (part == "fireworks" && i > 0 && parts[i - 1] == "accounts")
            {
                // The host's own account holds what others published; what stands in front of it is a gateway.
                namespaces.Clear();
                continue;
            }

            if (part.Length > 0 && !s_structural.Contains(part) && !IsRegion(part) && part[part.Length - 1] != ':') namespaces.Add(part);
        }

        return last >= 0 ? parts[last] : "";
    }

    /// <summary>Deployment regions and classes that gateways put in front: `eu`, `global-standard`, `us-east-1`.</summary>
    private static bool IsRegion(string part)
    {
        if (s_regions.Contains(part)) return true;

        var dash = part.IndexOf('-');
        var end = part.LastIndexOf('-');
        return dash > 0 && end > dash && end == part.Length - 2 && part[end + 1] is >= '1' and <= '9'
            && TokenClassifier.IsRegionArea(part.Substring(0, dash)) && TokenClassifier.IsRegionSide(part.Substring(dash + 1, end - dash - 1));
    }

    /// <summary>`us.anthropic.claude-…`: regions are dropped, a publisher's word in front of a dot is a namespace. A dot in front of a digit is a version's.</summary>
    private static string SplitDots(string name, ImmutableArray<string>.Builder namespaces)
    {
        while (true)
        {
            var dot = name.IndexOf('.');
            if (dot <= 0 || dot + 2 >= name.Length || !char.IsLetter(name[dot + 1])) return name;

            var part = name.Substring(0, dot);
            if (!IsRegion(part))
            {
                if (!IsWord(part) || QuantisationSpelling.Match(name, dot + 1) >= 0) return name;
                namespaces.Add(part);
            }

            name = name.Substring(dot + 1);
        }
    }

    private static bool IsWord(string part)
    {
        if (!char.IsLetter(part[0])) return false;
        foreach (var c in part)
        {
            if (!char.IsLetterOrDigit(c)) return false;
        }

        return true;
    }

    /// <summary>Bedrock's `…-v1:0`, `…-120b-1:0`, `…-v2:0:8k`: one or two digits behind a number. A tag says more than that.</summary>
    private static bool IsRevision(string name, string tag)
    {
        var digits = 0;
        while (digits < tag.Length && tag[digits] is >= '0' and <= '9') digits++;
        return digits is 1 or 2 && (digits == tag.Length || tag[digits] == ':') && name.Length > 0 && name[name.Length - 1] is >= '0' and <= '9';
    }

    private static string WithoutExtension(string name)
    {
        var dot = name.LastIndexOf('.');
        if (dot <= 0) return name;

        return s_extensions.Contains(name.Substring(dot + 1))
            ? name.Substring(0, dot)
            : name;
    }

    /// <summary>`-00001-of-00003` of weights in several files.</summary>
    private static string WithoutShard(string name)
    {
        const int Length = 15;
        var start = name.Length - Length;
        if (start <= 0 || string.CompareOrdinal(name, start + 7, "of", 0, 2) != 0) return name;
        if (char.IsLetterOrDigit(name[start]) || char.IsLetterOrDigit(name[start + 6]) || char.IsLetterOrDigit(name[start + 9])) return name;

        for (var i = 1; i <= 5; i++)
        {
            if (name[start + i] is < '0' or > '9' || name[start + 9 + i] is < '0' or > '9') return name;
        }

        return name.Substring(0, start);
    }

    private static string Until(string text, char end)
    {
        var at = text.IndexOf(end);
        return at < 0 ? text : text.Substring(0, at);
    }

    /// <summary>Shortens <paramref name="text"/> to what stands in front of the mark and gives what follows it; null if it does not occur.</summary>
    private static string? Cut(ref string text, string mark)
    {
        var at = text.IndexOf(mark, StringComparison.Ordinal);
        if (at < 0) return null;

        var rest = text.Substring(at + mark.Length);
        text = text.Substring(0, at);
        return rest;
    }
}
