using Xunit;

namespace ModelOriginAnalyzer.Tests.Extraction;

/// <summary>SDKs beyond OpenAI's, Azure's and Semantic Kernel's, by their real assemblies.</summary>
public sealed class FurtherSdkTests
{
    [Fact]
    public void Betalgo_options_requests_and_typed_models() => Extracted.Check(
        ("Program.cs", """
        using System.Threading.Tasks; using Betalgo.Ranul.OpenAI; using Betalgo.Ranul.OpenAI.Managers; using Betalgo.Ranul.OpenAI.ObjectModels; using Betalgo.Ranul.OpenAI.ObjectModels.RequestModels;
        var service = new OpenAIService(new OpenAIOptions { ApiKey = "k", BaseDomain = "https://api.deepseek.com" });
        await service.ChatCompletion.CreateCompletion(new ChatCompletionCreateRequest { Messages = [], Model = "deepseek-chat" });
        var openai = new OpenAIService(new OpenAIOptions { ApiKey = "k" });
        await openai.ChatCompletion.CreateCompletion(new ChatCompletionCreateRequest { Messages = [], Model = Models.Gpt_4o });
        """, """
        deepseek-chat @ https://api.deepseek.com | Betalgo.Ranul.OpenAI | chat | model deepseek-chat 3:105 | endpoint api.deepseek.com 2:89
        gpt-4o (constant) @ https://api.openai.com/v1 (default) | Betalgo.Ranul.OpenAI | chat | model <Models.Gpt_4o 5:103>
        """));

    [Fact]
    public void LLamaSharp_weights() => Extracted.Check(
        ("Program.cs", """
        using LLama; using LLama.Common;
        var parameters = new ModelParams("models/DeepSeek-R1-Distill-Qwen-7B-Q4_K_M.gguf") { ContextSize = 4096 };
        using var weights = LLamaWeights.LoadFromFile(parameters);
        """, """
        models/DeepSeek-R1-Distill-Qwen-7B-Q4_K_M.gguf (weights) @ - | LLamaSharp | model models/DeepSeek-R1-Distill-Qwen-7B-Q4_K_M.gguf 2:35
        """));

    [Fact]
    public void ONNX_Runtime_GenAI_weights() => Extracted.Check(
        ("Program.cs", """
        using Microsoft.ML.OnnxRuntimeGenAI;
        using var model = new Model(@"C:\models\Phi-3.5-mini-instruct-onnx");
        """, """
        C:\models\Phi-3.5-mini-instruct-onnx (weights) @ - | Microsoft.ML.OnnxRuntimeGenAI | model C:\models\Phi-3.5-mini-instruct-onnx 2:31
        """));

    [Fact]
    public void Whisper_weights() => Extracted.Check(
        ("Program.cs", """
        using Whisper.net;
        using var factory = WhisperFactory.FromPath("ggml-large-v3.bin");
        """, """
        ggml-large-v3.bin (weights) @ - | Whisper.net | transcription | model ggml-large-v3.bin 2:46
        """));

    [Fact]
    public void RestSharp_and_Refit_addresses_count_where_the_host_is_known() => Extracted.Check(
        ("Program.cs", """
        using System; using Refit; using RestSharp;
        var chat = new RestClient("https://api.deepseek.com");
        var options = new RestClientOptions("https://api.openai.com/v1");
        var refit = RestService.For<IChat>("https://api.deepseek.com");
        var shop = new RestClient("https://shop.contoso.com");
        var other = RestService.For<IChat>("https://shop.contoso.com");
        public interface IChat { [Get("/models")] System.Threading.Tasks.Task<string> Models(); }
        """, """
        - @ https://api.deepseek.com (uncertain) | RestSharp | endpoint api.deepseek.com 2:36
        - @ https://api.openai.com/v1 (uncertain) | RestSharp | endpoint api.openai.com 3:46
        - @ https://api.deepseek.com (uncertain) | Refit | endpoint api.deepseek.com 4:45
        """));

    [Fact]
    public void Agent_Framework_an_agent_of_a_client() => Extracted.Check(
        ("Program.cs", """
        using System; using System.ClientModel; using Microsoft.Agents.AI; using Microsoft.Extensions.AI; using OpenAI;
        AIAgent agent = new ChatClientAgent(new OpenAIClient(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri("https://api.deepseek.com") }).GetChatClient("deepseek-chat").AsIChatClient(), name: "gpt-4o");
        """, """
        deepseek-chat @ https://api.deepseek.com | OpenAI | chat | model deepseek-chat 2:172 | endpoint api.deepseek.com 2:135
        """));
}
