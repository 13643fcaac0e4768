using Xunit;

namespace ModelOriginAnalyzer.Tests.Extraction;

public sealed class MentionTests
{
    [Fact]
    public void Comparisons_and_patterns() => Extracted.Check(
        ("Program.cs", """
        using System; using System.Linq; using System.Collections.Generic;
        class A
        {
            private const string Denied = "deepseek-chat";
            private static readonly string[] List = { "deepseek-chat", "deepseek-reasoner" };
            private static readonly HashSet<string> Set = new(StringComparer.OrdinalIgnoreCase) { "deepseek-chat" };
            bool Equal(string model) => model == "deepseek-chat" || "deepseek-chat" != model || model.Equals("deepseek-chat") || string.Equals(model, "deepseek-chat", StringComparison.Ordinal);
            bool Pattern(string model) => model is "deepseek-chat" or "deepseek-reasoner";
            int Switch(string model) => model switch { "deepseek-chat" => 64_000, "gpt-4o" => 128_000, _ => 0 };
            int Case(string model) { switch (model) { case "deepseek-chat": return 1; default: return 0; } }
            bool Parts(string url) => url.StartsWith("https://api.deepseek.com") || url.Contains("api.deepseek.com") || url.IndexOf("api.deepseek.com", StringComparison.Ordinal) >= 0;
            bool Private(string model) => model == Denied;
            bool Lists(string model) => List.Contains(model) || Set.Contains(model) || new[] { "deepseek-chat" }.Contains(model) || List.Any(denied => model.StartsWith(denied));
            void Loop(string model) { foreach (var denied in List) { if (model == denied) throw new InvalidOperationException(denied); } }
        }
        """, ""));

    [Fact]
    public void Texts_for_people() => Extracted.Check(
        ("Program.cs", """
        using System; using System.ComponentModel; using System.Diagnostics;
        [Description("deepseek-chat"), Obsolete("deepseek-chat")]
        class A
        {
            void Say(Logger logger, Label label)
            {
                Console.WriteLine("deepseek-chat");
                Console.Error.WriteLine($"https://api.deepseek.com {DateTime.Now}");
                Debug.WriteLine("https://api.deepseek.com");
                logger.LogInformation("deepseek-chat");
                logger.LogWarning("{Model}", "deepseek-chat");
                label.Text = "deepseek-chat";
                if (label.Text.Length == 0) throw new ArgumentException("deepseek-chat", nameof(label));
            }
            /// <summary>deepseek-chat</summary>
            void Documented() { /* https://api.deepseek.com */ }
        }
        class Logger { public void LogInformation(string text, params object[] values) { } public void LogWarning(string text, params object[] values) { } }
        class Label { public string Text { get; set; } = "deepseek-chat"; public string Description { get; set; } = "deepseek-chat"; }
        """, ""));

    [Fact]
    public void Texts_put_together_are_what_is_done_with_them() => Extracted.Check(
        ("Program.cs", """
        using System;
        class A
        {
            void Say(Action<string> show)
            {
                var message = string.Format("{0} at {1} is denied", "deepseek-chat", "https://api.deepseek.com/v1");
                Console.WriteLine(message);
                Console.WriteLine(string.Join(", ", "deepseek-chat", "deepseek-reasoner"));
                if (message == string.Concat("not ", "deepseek-chat")) throw new InvalidOperationException(string.Format("{0}", "deepseek-chat"));
            }
            string Get() => string.Concat("deepseek-chat");
        }
        """, """
        deepseek-chat (uncertain) @ - | model deepseek-chat 11:36
        """));

    [Fact]
    public void Addresses_that_are_compared_resolved_or_told() => Extracted.Check(
        ("Program.cs", """
        using System; using System.Net.Http; using System.Resources;
        class A
        {
            bool Is(Uri address) => new Uri("https://api.deepseek.com").IsBaseOf(address);
            void Tell(HttpRequestMessage request) => request.Headers.Referrer = new Uri("https://api.deepseek.com");
            string? Read(ResourceManager resources) => resources.GetString("deepseek-chat") ?? new ResourceManager("deepseek-chat", typeof(A).Assembly).BaseName;
        }
        """, ""));

    [Fact]
    public void A_conversation_and_a_key_name_no_model() => Extracted.Check(
        ("Program.cs", """
        using System.ClientModel; using OpenAI.Chat;
        class A
        {
            object[] Talk() => [new UserChatMessage("deepseek-chat"), new SystemChatMessage("deepseek-chat"), new AssistantChatMessage("deepseek-chat"), new ApiKeyCredential("deepseek-chat")];
        }
        """, ""));

    [Fact]
    public void A_catalog_is_no_log() => Extracted.Check(
        ("Program.cs", """
        using System.Collections.Generic;
        class A
        {
            void Fill(List<string> catalog, List<string> auditLog) { catalog.Add("deepseek-chat"); auditLog.Add("deepseek-reasoner"); }
        }
        """, """
        deepseek-chat (uncertain) @ - | model deepseek-chat 4:75
        """));

    [Fact]
    public void A_route_of_an_application_is_no_model() => Extracted.Check(
        ("Program.cs", """
        class A
        {
            public string Route { get; } = "/api/deepseek-chat";
            public string Other { get; } = "/deepseek-chat";
        }
        """, ""));

    [Fact]
    public void A_name_that_is_also_a_value_is_a_value() => Extracted.Check(
        ("Program.cs", """
        using System;
        class A
        {
            private const string Checked = "deepseek-reasoner";
            private const string Used = "deepseek-chat";
            bool Is(string model) => model == Used || model == Checked;
            string Get() => Used;
        }
        """, """
        deepseek-chat (uncertain) @ - | model deepseek-chat 5:34
        """));

    [Fact]
    public void Tests_compare_and_their_data_is_used() => Extracted.Check(
        ("Program.cs", """
        using System;
        class Tests
        {
            [InlineData("deepseek-chat")]
            void Theory(string model) { Assert.Equal("deepseek-chat", model); model.ShouldBe("deepseek-chat"); }
        }
        class InlineDataAttribute(params object[] values) : Attribute { public object[] Values => values; }
        static class Assert { public static void Equal(string a, string b) { } }
        static class Shouldly { public static void ShouldBe(this string a, string b) { } }
        """, """
        deepseek-chat (uncertain) @ - | model deepseek-chat 4:18
        """));

    [Fact]
    public void Figures_that_are_looked_up_by_model() => Extracted.Check(
        ("Program.cs", """
        using System.Collections.Frozen; using System.Collections.Generic;
        class A
        {
            private static readonly Dictionary<string, int> Windows = new() { ["deepseek-chat"] = 64_000, ["gpt-4o"] = 128 * 1000 };
            private static readonly FrozenDictionary<string, bool> Sees = new Dictionary<string, bool> { { "deepseek-chat", false }, { "gpt-4o", true } }.ToFrozenDictionary();
            private static Dictionary<string, (decimal, decimal)> Prices { get; } = new() { ["deepseek-chat"] = (0.27m, -1.1m) };
            private static readonly Dictionary<string, Size> Sizes = new() { ["deepseek-chat"] = new(64_000, 8_192) };
            int Window(string model) => Windows.TryGetValue(model, out var window) ? window : Sizes[model].Most;
            bool CanSee(string model) => Sees.ContainsKey(model) && A.Sees[model];
            object Price(string model) => Prices.GetValueOrDefault(model);
            int Local(string model) { var most = new Dictionary<string, int> { ["deepseek-reasoner"] = 1 }; return most[model]; }
            private static readonly List<(string Prefix, Size Size)> Rows = new() { ("deepseek-chat", new Size(64_000, 8_192)), ("gpt-4o", new(128_000, 16_384)) };
            private static readonly (bool, string)[] Flags = [(true, "deepseek-reasoner")];
            object? First(string model) { foreach (var (prefix, size) in Rows) { if (model.StartsWith(prefix)) return size; } return null; }
            bool Any(string model) { foreach (var (flag, name) in Flags) { if (name == model) return flag; } return false; }
        }
        record Size(int Window, int Most);
        """, ""));

    [Fact]
    public void Near_miss_tables_whose_keys_are_given_out_or_that_hold_more_than_figures() => Extracted.Check(
        ("Program.cs", """
        using System.Collections.Generic;
        class A
        {
            private static readonly Dictionary<string, double> Shares = new() { ["deepseek-chat"] = 0.9 };
            private static readonly Dictionary<string, int> Ranks = new() { { "deepseek-reasoner", 1 } };
            private static readonly Dictionary<string, string> Next = new() { ["gpt-4o"] = "gpt-4o-mini" };
            public static readonly Dictionary<string, int> Open = new() { ["gpt-4.1"] = 1 };
            IEnumerable<string> All() { foreach (var share in Shares) if (share.Value > Ranks["x"]) yield return share.Key; }
            ICollection<string> Ranked() => Ranks.Keys;
            string After(string model) => Next[model];
            private static readonly List<(string Name, int Rank)> Given = [("o3-mini", 1)];
            private static readonly List<(string Name, string Next)> Pairs = [("o4-mini", "next")];
            IEnumerable<string> Names() { foreach (var (name, rank) in Given) if (rank > 0) yield return name; }
            bool Paired(string model) { foreach (var (name, next) in Pairs) { if (name == model) return next.Length > 0; } return false; }
        }
        """, """
        deepseek-chat (uncertain) @ - | model deepseek-chat 4:75
        deepseek-reasoner (uncertain) @ - | model deepseek-reasoner 5:72
        gpt-4o (uncertain) @ - | model gpt-4o 6:73
        gpt-4o-mini (uncertain) @ - | model gpt-4o-mini 6:85
        gpt-4.1 (uncertain) @ - | model gpt-4.1 7:69
        o3-mini (uncertain) @ - | model o3-mini 11:70
        o4-mini (uncertain) @ - | model o4-mini 12:73
        """));

    [Fact]
    public void What_an_sdk_takes_besides_models_and_addresses_names_neither() => Extracted.Check(
        ("Program.cs", """
        using System.ClientModel; using OpenAI; using OpenAI.Chat; using Microsoft.Extensions.AI;
        class A
        {
            object Options() => new ChatCompletionOptions { EndUserId = "deepseek-chat" };
            object Account(OpenAIClientOptions options) { options.OrganizationId = "deepseek-chat"; return new OpenAIClientOptions { ProjectId = "deepseek-chat", UserAgentApplicationId = "api.deepseek.com" }; }
            object Ask(ChatClient chat) => chat.CompleteChat("deepseek-chat");
            object Stop() => new ChatCompletionOptions { StopSequences = { "deepseek-chat", "deepseek-reasoner" } };
            object Embed(OpenAI.Embeddings.EmbeddingClient embedder) => embedder.GenerateEmbeddings(["deepseek-chat", "a text"]);
            object EmbedArray(OpenAI.Embeddings.EmbeddingClient embedder) => embedder.GenerateEmbeddings(new[] { "deepseek-chat" });
            object EmbedList(OpenAI.Embeddings.EmbeddingClient embedder) => embedder.GenerateEmbeddings(new System.Collections.Generic.List<string> { "deepseek-chat" });
            object Tool(bool cheap) => ChatTool.CreateFunctionTool(cheap ? "deepseek-chat" : "deepseek-reasoner");
            object Own(Own own) { own.UserId = "deepseek-chat"; return new Own { Organization = "deepseek-chat" }; }
            object Told() => new Model("gpt-4o", "deepseek-chat");
            object Near() => new Own { Model = "deepseek-chat" };
            object NearList() => new Own { Fallbacks = ["deepseek-reasoner"] };
        }
        class Own { public string UserId = "", Organization = "", Model = ""; public string[] Fallbacks = []; }
        record Model(string Id, string Description);
        """, """
        gpt-4o (uncertain) @ - | model gpt-4o 13:33
        deepseek-chat (uncertain) @ - | model deepseek-chat 14:41
        deepseek-reasoner (uncertain) @ - | model deepseek-reasoner 15:50
        """));

    [Fact]
    public void A_name_that_the_network_or_the_disk_is_asked_for_is_no_api_call() => Extracted.Check(
        ("Program.cs", """
        using System.ComponentModel; using System.Diagnostics; using System.IO; using System.Net;
        class A
        {
            [DefaultValue("deepseek-chat")] public string? Model { get; set; }
            object Resolve() => Dns.GetHostEntry("api.deepseek.com");
            object Open() => Process.Start("https://api.deepseek.com")!;
            object Find(string folder) => File.Exists(Path.Combine(folder, "deepseek-chat")) || new DirectoryInfo("deepseek-chat").Exists;
            void Trace(Activity activity) => activity.SetTag("gen_ai.request.model", "deepseek-chat");
            object Near(System.Net.Http.HttpClient http) => http.GetStringAsync("https://api.deepseek.com");
        }
        """, """
        - @ https://api.deepseek.com (uncertain) | System.Net.Http | endpoint api.deepseek.com 9:82
        """));

    [Fact]
    public void What_a_type_shows_of_itself() => Extracted.Check(
        ("Window.cs", """
        class Window
        {
            protected string Title = "", Chosen = "", Engine = "";
            public Window()
            {
                Title = string.Format("{0} settings", "deepseek-chat");
                Chosen = "deepseek-reasoner";
                Engine = "ElevenLabs";
            }
            public string Name => "ElevenLabs";
        }
        """, """
        deepseek-reasoner (uncertain) @ - | model deepseek-reasoner 7:19
        """));
}
