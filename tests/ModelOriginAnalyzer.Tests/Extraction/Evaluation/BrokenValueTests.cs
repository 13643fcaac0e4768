using CsCheck;
using Microsoft.CodeAnalysis.CSharp;
using ModelOriginAnalyzer.Extraction;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Extraction.Evaluation;

/// <summary>Every construction that is evaluated, with tokens taken out, doubled and moved, in the tree at hand and in one that is read by name.</summary>
public sealed class BrokenValueTests
{
    [Fact]
    public void Broken_constructions_end_and_never_throw()
    {
        var token = TestContext.Current.CancellationToken;
        var first = Tokens(EvaluatedTextTests.AllInOneFile("First"), token);
        var second = Tokens(EvaluatedTextTests.Types("api.deepseek.com") + "\nclass Second(string url, string model) { public object Client => new OpenAI.Chat.ChatClient(model, new(url)); public static Second Of(string x) => new(x, Helpers.Url(x)); }\n", token);

        // Some eighty changes of the first file hit most of its constructions; a few are enough to change what all of them mean in the second.
        Gen.Select(Changes(first.Length, 80), Changes(second.Length, 3)).Sample(
            (ofFirst, ofSecond) =>
            {
                var compilation = Extracted.Compile(("/src/A.cs", Changed(first, ofFirst)), ("/src/B.cs", Changed(second, ofSecond)), ("/src/C.cs", "class C { object A = new Second(\"https://api.deepseek.com\", \"o1\"), B = Second.Of(\"gpt-4o\"); }"));
                foreach (var tree in compilation.SyntaxTrees) CodeExtractor.Extract(compilation.GetSemanticModel(tree), default, Extracted.Scope(compilation), token);
            },
            iter: 40);
    }

    [Fact]
    public void Constructions_cut_off_anywhere_end_and_never_throw()
    {
        var text = EvaluatedTextTests.AllInOneFile("First");
        for (var length = 0; length < text.Length; length += 397) Extracted.Uses(text[..length], Extracted.AllReferences);
    }

    private static Gen<(int At, int From, int Kind)[]> Changes(int tokens, int most)
        => Gen.Select(Gen.Int[0, tokens - 1], Gen.Int[0, tokens - 1], Gen.Int[0, 2]).Array[1, most];

    private static string[] Tokens(string source, CancellationToken token)
        => [.. CSharpSyntaxTree.ParseText(source, cancellationToken: token).GetRoot(token).DescendantTokens().Select(static token => token.ToFullString())];

    private static string Changed(string[] tokens, (int At, int From, int Kind)[] changes)
    {
        var changed = tokens.ToArray();
        foreach (var (at, from, kind) in changes)
        {
            switch (kind)
            {
                case 0: changed[at] = ""; break;
                case 1: changed[at] += changed[from]; break;
                default: (changed[at], changed[from]) = (changed[from], changed[at]); break;
            }
        }

        return string.Concat(changed);
    }
}
