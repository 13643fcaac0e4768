using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text.Json;
using ModelOriginAnalyzer.Catalog;

namespace ModelOriginAnalyzer.CatalogCompiler.Refreshing;

/// <summary>The verb `refresh`: reads local copies, prints proposals, one a line with tabs between its columns.</summary>
internal static class RefreshCommand
{
    public const string Usage = "CatalogCompiler refresh <rules folder> [--before <image>] [--models-dev <api.json or providers folder>] [--litellm <file>] [--cards <JSON lines>]";

    private const int Success = 0;
    private const int DeveloperChanged = 1;
    private const int Unreadable = 2;

    /// <param name="options">Pairs of an option and its value.</param>
    public static int Run(CatalogCompilation compilation, ReadOnlySpan<string> options, TextWriter output, TextWriter error)
    {
        if (compilation.Image is null) return DeveloperChanged;

        var feed = Feed.Empty;
        OriginCatalog? before = null;
        try
        {
            for (var i = 0; i < options.Length; i += 2)
            {
                if (i + 1 == options.Length) return WrongUsage(error);

                var path = options[i + 1];
                switch (options[i])
                {
                    case "--before":
                        using (var image = File.OpenRead(path)) before = OriginCatalog.Load(image);
                        break;
                    case "--models-dev":
                        feed = feed.And(ModelsDevFeed.Read(path));
                        break;
                    case "--litellm":
                        feed = feed.And(LiteLlmFeed.ReadJson(File.ReadAllText(path)));
                        break;
                    case "--cards":
                        feed = feed.And(CardFeed.ReadLines(File.ReadAllText(path)));
                        break;
                    default:
                        return WrongUsage(error);
                }
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException or JsonException or InvalidOperationException)
        {
            error.WriteLine(exception.Message);
            return Unreadable;
        }

        var proposals = new Refresh(OriginCatalog.Load(new MemoryStream(compilation.Image)), before).Propose(feed);
        foreach (var proposal in proposals) output.WriteLine(string.Join('\t', WordOf(proposal.Kind), proposal.About, proposal.Says, proposal.From));
        return Conclude(proposals, error);
    }

    private static int Conclude(ImmutableArray<Proposal> proposals, TextWriter error)
    {
        var changed = proposals.Count(proposal => proposal.Kind == ProposalKind.ChangedDeveloper);
        if (changed == 0) return Success;

        error.WriteLine($"{changed} known ids would change developer. If that is meant, release the catalog and compare with the new image.");
        return DeveloperChanged;
    }

    private static int WrongUsage(TextWriter error)
    {
        error.WriteLine("usage: " + Usage);
        return Unreadable;
    }

    private static string WordOf(ProposalKind kind) => kind switch
    {
        ProposalKind.ChangedDeveloper => "changed-developer",
        ProposalKind.ChangedFamily => "changed-family",
        ProposalKind.Disagreement => "disagreement",
        ProposalKind.NewHost => "new-host",
        _ => "new-id",
    };
}
