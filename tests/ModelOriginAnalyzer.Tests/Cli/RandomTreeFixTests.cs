using System.Text;
using CsCheck;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Cli;

/// <summary>
/// `fix` over random trees: settings of every format and code, with line ends of one kind, the other or both, in UTF-8 and UTF-16, with and
/// without the mark of their encoding. Afterwards every byte is the one that was there, but for the values.
/// </summary>
public sealed class RandomTreeFixTests
{
    private const string Policy = """
        { "version": 1, "rules": [ { "id": "r", "when": { "operator.country": "CN" }, "verdict": "deny", "because": "Because of the test.",
          "replaceWith": [ { "model": "deepseek-v3:671b", "endpoint": "http://localhost:11434/v1" } ] } ] }
        """;

    private const string Code = """"
        using System;
        using System.ClientModel;
        using OpenAI;
        using OpenAI.Chat;

        // Ä comment, and a tab:	here
        class NAME
        {
            ChatClient plain = new ChatClient("deepseek-chat", new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri(@"https://api.deepseek.com/v1") });

            ChatClient raw = new ChatClient($"deepseek-chat", new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri("""
                https://api.deepseek.com/v1
                """) });
        }
        """";

    private static readonly Encoding[] s_encodings = [new UTF8Encoding(false), new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true)];

    private static readonly (string Path, string Text)[] s_files =
        [.. SettingWriterTests.Files.Select(file => (file.Data.Item1, file.Data.Item2)), ("src/A.cs", Code.Replace("NAME", "A")), ("src/B.cs", Code.Replace("NAME", "B"))];

    private static readonly Gen<TreeFile> s_file =
        from file in Gen.Int[0, s_files.Length - 1]
        from ends in Gen.Bool.Array[40]
        from ending in Gen.Int[0, 2]
        from encoding in Gen.Int[0, s_encodings.Length - 1]
        select new TreeFile(s_files[file].Path, WithLineEnds(s_files[file].Text, ending, ends), encoding);

    [Fact]
    public void Every_byte_that_is_no_value_stays() => s_file.Array[1, 5].Sample(files =>
    {
        using var tool = new Tool();
        tool.Write("model-origin.json", Policy);
        foreach (var file in files.DistinctBy(file => file.Path)) File.WriteAllBytes(tool.Write(file.Path, ""), file.Bytes);

        var fix = tool.Run("fix", ".");

        Assert.True(fix.Exit == 0, fix.Output + fix.Error);
        foreach (var file in files.DistinctBy(file => file.Path)) Assert.Equal(file.Mended, File.ReadAllBytes(Path.Combine(tool.Folder, file.Path)));
        Assert.Equal(0, tool.Run("scan", ".").Exit);
    }, iter: 60, threads: 1);

    /// <param name="ending">0: line feeds; 1: carriage returns before them; 2: as <paramref name="ends"/> says.</param>
    private static string WithLineEnds(string text, int ending, bool[] ends)
    {
        var lines = text.Replace("\r\n", "\n").Split('\n');
        var whole = new StringBuilder(lines[0]);
        for (var i = 1; i < lines.Length; i++) whole.Append(ending == 1 || (ending == 2 && ends[i % ends.Length]) ? "\r\n" : "\n").Append(lines[i]);
        return whole.ToString();
    }

    private sealed record TreeFile(string Path, string Text, int Encoding)
    {
        public byte[] Bytes => BytesOf(Text);

        public byte[] Mended => BytesOf(Text.Replace("deepseek-chat", "deepseek-v3:671b").Replace("https://api.deepseek.com/v1", "http://localhost:11434/v1"));

        private byte[] BytesOf(string text) => [.. s_encodings[Encoding].Preamble, .. s_encodings[Encoding].GetBytes(text)];
    }
}
