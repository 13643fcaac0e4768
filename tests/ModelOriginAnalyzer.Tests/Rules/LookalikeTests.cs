using System.Text;
using System.Text.Json;
using Xunit;
using static ModelOriginAnalyzer.Tests.Rules.Projects;

namespace ModelOriginAnalyzer.Tests.Rules;

/// <summary>
/// Words, names and texts that look like ids and hosts, by class, in positions that say nothing of models: values, log texts, keys, comments, settings.
/// Under a policy that permits nothing they are silent all the same. The words are our own; a sample of others is measured outside.
/// </summary>
public sealed class LookalikeTests
{
    private static readonly (string, string) NothingPermitted = ("model-origin.json", """{ "version": 1, "default": "deny" }""");

    public static TheoryData<string, string> Classes => new()
    {
        { "words that are models too", "phi|yi|sonar|solar|nova|titan|command|aya|curie|ada|babbage|davinci|whisper|falcon|vicuna|claude|o1|o3|qwen|orion|spotlight|fugu|goliath|kolors|grok|gemini|gemma|llama|mercury|compound|composer|maestro|step|aurora|granite|marco|ling|ring|glow|dream|echo|lyria|imagine|flow|sage|hermes|atlas|muse|seed|amber|olive|magnum|rocket|cypher" },
        { "words with numbers", "step-3|phase-2|nova 2|solar-10|titan-1|level-4|tier-1|phi=1.618|o1 visa|o3 ozone|yi-2|ada 95|claude 7|command 12|orion-5|gemini 12|falcon 9|falcon-heavy|mercury-7|apollo-11|delta-4|atlas-5|aurora 3|granite-block-4|hermes-450|magnum-44|turbo-3|flash-2|pro-7|mini-2|ultra-5|base-7|chat-2|text-3|code-4|vision-1|large-2" },
        { "people", "Claude Shannon|Ada Lovelace|Marie Curie|Charles Babbage|Jean-Claude Dupont|Leonardo da Vinci|Claude Monet|Phil Yi|Sonia Nova|Llama del Rey|Mercury Morris|Gemma Arterton|Solara Mistral|Orion Pax|Grok Larsen|Hermes Conrad" },
        { "companies and products", "Microsoft Titan|Command & Conquer|Chevrolet Nova|Nova Scotia|Falcon Crest|Solar Winds|Sonar Cloud|SonarQube 9.9|Amazon Prime|Nokia 3310|Mistral wind|Gemini exchange|Meta tags|Perplexity (Bruce Cockburn)|Cohere Health|Together we stand|Grok Nation|Titanic|Whisper ASR box|Phi Beta Kappa|Yi Technology|Ford Maverick|Ford Ranger|Dodge Ram 1500|Boeing 747|Intel Xeon|Arctic Monkeys|Granite State Bank" },
        { "astronomy, animals, stones", "Gemini constellation|Orion nebula|solar flare X2.1|aurora borealis|mercury retrograde|titan (moon)|nova explosion|falcon peregrinus|llama glama|vicuna pacos|granite|amber|lynx|puma|jaguar|chinchilla|koala|alpaca|camel|dolphin|orca|gorilla|bloom|opal|jade" },
        { "algorithms and mathematics", "minimax|alpha-beta|phi coefficient|golden ratio phi|k-means|gradient boosting|t5 test|e5 sum|o(1)|o(n log n)|sha-256|md5|crc32|aes-256-gcm|rsa-2048|x25519|utf-8|utf-16le|base64|base-2|mistral(wind)|bert curve|elmo(fire)|glove box|word2word|clip(0,1)|stable sort|embedding depth|rerank list|quantile 0.95|fp16|int8|bf16|q4|gguf header" },
        { "versions and dates", "v1.0.0-beta.3|3.5.1|4.0.0-rc.2|2024-11-20|20241022|v2-preview|1.5b|7b|70b|8x7b|128k|r1|r2|v3|v3.1|v2.5|4o|4.1|3.5|2.0-flash|1.0-pro|2025.1-lts|net8.0|net10.0-windows|C++20|ES2022|TLS1.3|HTTP/2" },
        { "files and paths", "model.bin|model.onnx|weights.h5|config.json|phi.txt|command.log|chat.db|base.css|nova.ini|text/plain|application/json|C:\\temp\\solar\\data.csv|/usr/lib/falcon.so|./scripts/claude.sh|assets/gemini.png|images/llama.jpg|orders-2024-05.csv|backup_v3_20240901.zip|prod-db-eastus2|~/models|docs/r1.pdf" },
        { "hosts and addresses of others", "https://www.contoso.com/models|https://cdn.contoso.com/openai.css|https://learn.microsoft.com/azure|https://api.contoso.com/v1/chat/completions|https://storage.googleapis.com/bucket/file|https://contoso.blob.core.windows.net|https://s3.eu-west-1.amazonaws.com/bucket|http://localhost:5000/health|http://127.0.0.1:8081|https://example.com/api|mailto:claude@contoso.com|tcp://mercury.contoso.com:1433|redis://nova:6379|amqp://titan|https://github.com/contoso/llama-farm|https://fonts.gstatic.com/s/inter|ftp://files.contoso.com" },
        { "identifiers and keys", "ChatMessageId|CommandTimeout|SolarPanel.Output|Nova.Core.Services|Contoso.Phi.Angle|GeminiAccountType|TitanBlock|FalconRepository|o1_cache|phi_3d|qwenty|gpt_partition_table|GPT-header|MBR/GPT|LlamaFarm.Api|claude_monet_id|whisper_volume|mistral_speed_kmh|embedResource|rerankItems|text_embed|model_id|deployment-name|endpoint_url|text-align|base-color|chat-bubble-4|vision-insurance|code-review-2" },
        { "cultures, colours, hashes", "en-US|zh-Hans|yi-IL|ada-NG|#7b68ee|#ada555|deadbeef|cafebabe1234|9f86d081884c7d659a2feaa0c55ad015|3f2504e0-4f89-11d3-9a0c-0305e82c3301|b8f1a2|e5e5e5|a4b4c4|o1o1o1" },
        { "prose about models", "Do not use deepseek-chat here.|We moved from gpt-4o to a model of our own.|The qwen2.5-coder release notes are at the usual place.|Error: the model 'claude-3-opus' is not permitted|See https://platform.openai.com/docs/models for the list.|DeepSeek was founded in 2023.|Llama 3 is a model of Meta's.|Ask your administrator for access to gemini-1.5-pro!" },
        { "words of our own domain", "default|production|staging|eastus2|westeurope|deployment|model|models|latest|preview|instruct|coder|small|medium|large|xl|mini|nano|turbo|lite|flash|pro|max|plus|ultra|free|beta|thinking|reasoning|router|auto|unknown|none|local|cloud|vendor" },
    };

    [Theory]
    [MemberData(nameof(Classes))]
    public async Task Neutral_positions_are_silent(string what, string words)
    {
        var values = words.Split('|');
        Assert.NotEmpty(what);
        Assert.Empty(await FoundAsync([("Texts.cs", Program(values)), ("appsettings.json", Settings(values)), NothingPermitted]));
    }

    [Fact]
    public void The_list_is_long() => Assert.True(Classes.Sum(row => row.Data.Item2.Split('|').Length) > 300);

    private static string Program(string[] values)
    {
        var code = new StringBuilder("using System;\nusing System.Collections.Generic;\n\nnamespace Contoso.Shop;\n\npublic static class Texts\n{\n");
        for (var i = 0; i < values.Length; i++)
        {
            var literal = JsonSerializer.Serialize(values[i]);
            code.Append($"    // {values[i]}\n    public static readonly string Text{i} = {literal};\n    public const string Label{i} = {literal};\n");
        }

        code.Append("\n    public static readonly Dictionary<string, int> Counts = new()\n    {\n");
        for (var i = 0; i < values.Length; i++) code.Append($"        [{JsonSerializer.Serialize(values[i])}] = {i},\n");
        code.Append("    };\n\n    public static string Write(Action<string> log, string kind)\n    {\n");
        foreach (var value in values) code.Append($"        log({JsonSerializer.Serialize(value)});\n        if (kind == {JsonSerializer.Serialize(value)}) return \"\";\n");
        return code.Append("        return kind;\n    }\n}\n").ToString();
    }

    private static string Settings(string[] values) => JsonSerializer.Serialize(new
    {
        Labels = values.Select((value, i) => KeyValuePair.Create($"Label{i}", value)).ToDictionary(),
        Items = values,
        Pages = values.Select(value => new { Title = value, Text = value }),
    });
}
