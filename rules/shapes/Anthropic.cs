// What Anthropic 13.12.0 declares of the members that rules/catalog/sdks lists. Written by ShapeTests.
namespace Anthropic
{
    public partial class AnthropicClient : global::Anthropic.IAnthropicClient
    {
        public AnthropicClient() => throw null;
        public AnthropicClient(global::Anthropic.Core.ClientOptions @options) => throw null;
        public string BaseUrl { get; set; }
        public global::Anthropic.Services.IBetaService Beta { get; }
        public global::Anthropic.Services.IMessageService Messages { get; }
        public global::Anthropic.IAnthropicClient WithOptions(global::System.Func<global::Anthropic.Core.ClientOptions, global::Anthropic.Core.ClientOptions> @modifier) => throw null;
        public global::Anthropic.IAnthropicClientWithRawResponse WithRawResponse { get; }
    }
    public partial class AnthropicClientWithRawResponse : global::Anthropic.IAnthropicClientWithRawResponse
    {
        public AnthropicClientWithRawResponse() => throw null;
        public AnthropicClientWithRawResponse(global::Anthropic.Core.ClientOptions @options) => throw null;
        public string BaseUrl { get; set; }
        public global::Anthropic.IAnthropicClientWithRawResponse WithOptions(global::System.Func<global::Anthropic.Core.ClientOptions, global::Anthropic.Core.ClientOptions> @modifier) => throw null;
    }
    public partial interface IAnthropicClient
    {
        string BaseUrl { get; set; }
        global::Anthropic.Services.IBetaService Beta { get; }
        global::Anthropic.Services.IMessageService Messages { get; }
        global::Anthropic.IAnthropicClient WithOptions(global::System.Func<global::Anthropic.Core.ClientOptions, global::Anthropic.Core.ClientOptions> @modifier);
        global::Anthropic.IAnthropicClientWithRawResponse WithRawResponse { get; }
    }
    public partial interface IAnthropicClientWithRawResponse
    {
        string BaseUrl { get; set; }
        global::Anthropic.IAnthropicClientWithRawResponse WithOptions(global::System.Func<global::Anthropic.Core.ClientOptions, global::Anthropic.Core.ClientOptions> @modifier);
    }
}
namespace Anthropic.Core
{
    public partial class ApiEnum<TRaw, TEnum>
    {
    }
    public partial struct ClientOptions
    {
        public ClientOptions() => throw null;
        public string BaseUrl { get; set; }
    }
    public partial class JsonModel : global::Anthropic.Core.ModelBase
    {
    }
    public partial class ModelBase
    {
    }
    public partial class ParamsBase
    {
    }
}
namespace Anthropic.Models.Beta.Agents
{
    public partial class AgentCreateParams : global::Anthropic.Core.ParamsBase
    {
        public AgentCreateParams() => throw null;
        public AgentCreateParams(global::Anthropic.Models.Beta.Agents.AgentCreateParams @agentCreateParams) => throw null;
        public AgentCreateParams(global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawHeaderData, global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawQueryData, global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawBodyData) => throw null;
        public global::System.Collections.Generic.IReadOnlyList<global::Anthropic.Core.ApiEnum<string, object>> Betas { get; set; }
        public static global::Anthropic.Models.Beta.Agents.AgentCreateParams FromRawUnchecked(global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawHeaderData, global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawQueryData, global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawBodyData) => throw null;
        public global::Anthropic.Models.Beta.Agents.Model Model { get; set; }
    }
    public partial class AgentUpdateParams : global::Anthropic.Core.ParamsBase
    {
        public AgentUpdateParams() => throw null;
        public AgentUpdateParams(global::Anthropic.Models.Beta.Agents.AgentUpdateParams @agentUpdateParams) => throw null;
        public AgentUpdateParams(global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawHeaderData, global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawQueryData, global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawBodyData) => throw null;
        public global::System.Collections.Generic.IReadOnlyList<global::Anthropic.Core.ApiEnum<string, object>> Betas { get; set; }
        public static global::Anthropic.Models.Beta.Agents.AgentUpdateParams FromRawUnchecked(global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawHeaderData, global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawQueryData, global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawBodyData, string @agentID) => throw null;
        public global::Anthropic.Models.Beta.Agents.AgentUpdateParamsModel Model { get; set; }
    }
    public partial class AgentUpdateParamsModel : global::Anthropic.Core.ModelBase
    {
    }
    public enum BetaManagedAgentsModel
    {
        ClaudeFable5_2,
        ClaudeHaiku5_5,
        ClaudeSonnet5_5,
        ClaudeOpus5_5,
        ClaudeFable5_1,
        ClaudeSonnet5,
        ClaudeFable5,
        ClaudeOpus5,
        ClaudeOpus4_8,
        ClaudeOpus4_7,
        ClaudeOpus4_6,
        ClaudeSonnet4_6,
        ClaudeHaiku4_5,
        ClaudeHaiku4_5_20251001,
        ClaudeOpus4_5,
        ClaudeOpus4_5_20251101,
        ClaudeSonnet4_5,
        ClaudeSonnet4_5_20250929,
    }
    public partial class BetaManagedAgentsModelConfigParams : global::Anthropic.Core.JsonModel
    {
        public BetaManagedAgentsModelConfigParams() => throw null;
        public BetaManagedAgentsModelConfigParams(global::Anthropic.Models.Beta.Agents.BetaManagedAgentsModelConfigParams @betaManagedAgentsModelConfigParams) => throw null;
        public BetaManagedAgentsModelConfigParams(global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawData) => throw null;
        public BetaManagedAgentsModelConfigParams(global::Anthropic.Core.ApiEnum<string, global::Anthropic.Models.Beta.Agents.BetaManagedAgentsModel> @id) => throw null;
        public static global::Anthropic.Models.Beta.Agents.BetaManagedAgentsModelConfigParams FromRawUnchecked(global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawData) => throw null;
        public global::Anthropic.Core.ApiEnum<string, global::Anthropic.Models.Beta.Agents.BetaManagedAgentsModel> ID { get; set; }
        public global::Anthropic.Core.ApiEnum<string, object> Speed { get; set; }
    }
    public partial class BetaManagedAgentsMultiagentAdvisorEnabledParams : global::Anthropic.Core.JsonModel
    {
        public BetaManagedAgentsMultiagentAdvisorEnabledParams() => throw null;
        public BetaManagedAgentsMultiagentAdvisorEnabledParams(global::Anthropic.Models.Beta.Agents.BetaManagedAgentsMultiagentAdvisorEnabledParams @betaManagedAgentsMultiagentAdvisorEnabledParams) => throw null;
        public BetaManagedAgentsMultiagentAdvisorEnabledParams(global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawData) => throw null;
        public BetaManagedAgentsMultiagentAdvisorEnabledParams(string @model) => throw null;
        public static global::Anthropic.Models.Beta.Agents.BetaManagedAgentsMultiagentAdvisorEnabledParams FromRawUnchecked(global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawData) => throw null;
        public string Model { get; set; }
    }
    public partial class Model : global::Anthropic.Core.ModelBase
    {
    }
}
namespace Anthropic.Models.Beta.Dreams
{
    public partial class BetaDreamModelConfigParam : global::Anthropic.Core.JsonModel
    {
        public BetaDreamModelConfigParam() => throw null;
        public BetaDreamModelConfigParam(global::Anthropic.Models.Beta.Dreams.BetaDreamModelConfigParam @betaDreamModelConfigParam) => throw null;
        public BetaDreamModelConfigParam(global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawData) => throw null;
        public BetaDreamModelConfigParam(string @id) => throw null;
        public static global::Anthropic.Models.Beta.Dreams.BetaDreamModelConfigParam FromRawUnchecked(global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawData) => throw null;
        public string ID { get; set; }
        public global::Anthropic.Core.ApiEnum<string, object> Speed { get; set; }
    }
    public partial class DreamCreateParams : global::Anthropic.Core.ParamsBase
    {
        public DreamCreateParams() => throw null;
        public DreamCreateParams(global::Anthropic.Models.Beta.Dreams.DreamCreateParams @dreamCreateParams) => throw null;
        public DreamCreateParams(global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawHeaderData, global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawQueryData, global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawBodyData) => throw null;
        public global::System.Collections.Generic.IReadOnlyList<global::Anthropic.Core.ApiEnum<string, object>> Betas { get; set; }
        public static global::Anthropic.Models.Beta.Dreams.DreamCreateParams FromRawUnchecked(global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawHeaderData, global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawQueryData, global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawBodyData) => throw null;
        public global::Anthropic.Models.Beta.Dreams.Model Model { get; set; }
    }
    public partial class Model : global::Anthropic.Core.ModelBase
    {
    }
}
namespace Anthropic.Models.Beta.Messages
{
    public partial class BetaAdvisorTool20260301 : global::Anthropic.Core.JsonModel
    {
        public BetaAdvisorTool20260301() => throw null;
        public BetaAdvisorTool20260301(global::Anthropic.Models.Beta.Messages.BetaAdvisorTool20260301 @betaAdvisorTool20260301) => throw null;
        public BetaAdvisorTool20260301(global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawData) => throw null;
        public BetaAdvisorTool20260301(global::Anthropic.Core.ApiEnum<string, global::Anthropic.Models.Messages.Model> @model) => throw null;
        public global::System.Collections.Generic.IReadOnlyList<global::Anthropic.Core.ApiEnum<string, object>> AllowedCallers { get; set; }
        public static global::Anthropic.Models.Beta.Messages.BetaAdvisorTool20260301 FromRawUnchecked(global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawData) => throw null;
        public global::Anthropic.Core.ApiEnum<string, global::Anthropic.Models.Messages.Model> Model { get; set; }
    }
    public partial class BetaFallbackParam : global::Anthropic.Core.JsonModel
    {
        public BetaFallbackParam() => throw null;
        public BetaFallbackParam(global::Anthropic.Models.Beta.Messages.BetaFallbackParam @betaFallbackParam) => throw null;
        public BetaFallbackParam(global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawData) => throw null;
        public BetaFallbackParam(global::Anthropic.Core.ApiEnum<string, global::Anthropic.Models.Messages.Model> @model) => throw null;
        public static global::Anthropic.Models.Beta.Messages.BetaFallbackParam FromRawUnchecked(global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawData) => throw null;
        public global::Anthropic.Core.ApiEnum<string, global::Anthropic.Models.Messages.Model> Model { get; set; }
        public global::Anthropic.Core.ApiEnum<string, object> Speed { get; set; }
    }
    public partial class BetaMessage : global::Anthropic.Core.JsonModel
    {
        public static global::Anthropic.Models.Beta.Messages.BetaMessage FromRawUnchecked(global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawData) => throw null;
        public global::Anthropic.Core.ApiEnum<string, global::Anthropic.Models.Messages.Model> Model { get; set; }
        public global::Anthropic.Core.ApiEnum<string, object> StopReason { get; set; }
    }
    public partial class BetaMessageTokensCount : global::Anthropic.Core.JsonModel
    {
        public static global::Anthropic.Models.Beta.Messages.BetaMessageTokensCount FromRawUnchecked(global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawData) => throw null;
    }
    public partial class BetaRawMessageStreamEvent : global::Anthropic.Core.ModelBase
    {
        public global::Anthropic.Core.ApiEnum<string, object> Type { get; }
    }
    public partial class MessageCountTokensParams : global::Anthropic.Core.ParamsBase
    {
        public MessageCountTokensParams() => throw null;
        public MessageCountTokensParams(global::Anthropic.Models.Beta.Messages.MessageCountTokensParams @messageCountTokensParams) => throw null;
        public MessageCountTokensParams(global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawHeaderData, global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawQueryData, global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawBodyData) => throw null;
        public global::System.Collections.Generic.IReadOnlyList<global::Anthropic.Core.ApiEnum<string, object>> Betas { get; set; }
        public static global::Anthropic.Models.Beta.Messages.MessageCountTokensParams FromRawUnchecked(global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawHeaderData, global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawQueryData, global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawBodyData) => throw null;
        public global::Anthropic.Core.ApiEnum<string, global::Anthropic.Models.Messages.Model> Model { get; set; }
        public global::Anthropic.Core.ApiEnum<string, object> Speed { get; set; }
    }
    public partial class MessageCreateParams : global::Anthropic.Core.ParamsBase
    {
        public MessageCreateParams() => throw null;
        public MessageCreateParams(global::Anthropic.Models.Beta.Messages.MessageCreateParams @messageCreateParams) => throw null;
        public MessageCreateParams(global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawHeaderData, global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawQueryData, global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawBodyData) => throw null;
        public global::System.Collections.Generic.IReadOnlyList<global::Anthropic.Core.ApiEnum<string, object>> Betas { get; set; }
        public static global::Anthropic.Models.Beta.Messages.MessageCreateParams FromRawUnchecked(global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawHeaderData, global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawQueryData, global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawBodyData) => throw null;
        public global::Anthropic.Core.ApiEnum<string, global::Anthropic.Models.Messages.Model> Model { get; set; }
        public global::Anthropic.Core.ApiEnum<string, object> ServiceTier { get; set; }
        public global::Anthropic.Core.ApiEnum<string, object> Speed { get; set; }
    }
    public partial class ThreadCreateParams : global::Anthropic.Core.ParamsBase
    {
        public ThreadCreateParams() => throw null;
        public ThreadCreateParams(global::Anthropic.Models.Beta.Messages.ThreadCreateParams @threadCreateParams) => throw null;
        public ThreadCreateParams(global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawHeaderData, global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawQueryData, global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawBodyData) => throw null;
        public global::System.Collections.Generic.IReadOnlyList<global::Anthropic.Core.ApiEnum<string, object>> Betas { get; set; }
        public static global::Anthropic.Models.Beta.Messages.ThreadCreateParams FromRawUnchecked(global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawHeaderData, global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawQueryData, global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawBodyData) => throw null;
        public global::Anthropic.Core.ApiEnum<string, global::Anthropic.Models.Messages.Model> Model { get; set; }
        public global::Anthropic.Core.ApiEnum<string, object> ServiceTier { get; set; }
        public global::Anthropic.Core.ApiEnum<string, object> Speed { get; set; }
    }
    public partial class ThreadSendParams : global::Anthropic.Core.ParamsBase
    {
        public ThreadSendParams() => throw null;
        public ThreadSendParams(global::Anthropic.Models.Beta.Messages.ThreadSendParams @threadSendParams) => throw null;
        public ThreadSendParams(global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawHeaderData, global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawQueryData, global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawBodyData) => throw null;
        public global::System.Collections.Generic.IReadOnlyList<global::Anthropic.Core.ApiEnum<string, object>> Betas { get; set; }
        public static global::Anthropic.Models.Beta.Messages.ThreadSendParams FromRawUnchecked(global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawHeaderData, global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawQueryData, global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawBodyData) => throw null;
        public global::Anthropic.Core.ApiEnum<string, global::Anthropic.Models.Messages.Model> Model { get; set; }
        public global::Anthropic.Core.ApiEnum<string, object> ServiceTier { get; set; }
        public global::Anthropic.Core.ApiEnum<string, object> Speed { get; set; }
    }
}
namespace Anthropic.Models.Beta.Messages.Batches
{
    public partial class Params : global::Anthropic.Core.JsonModel
    {
        public Params() => throw null;
        public Params(global::Anthropic.Models.Beta.Messages.Batches.Params @params_) => throw null;
        public Params(global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawData) => throw null;
        public static global::Anthropic.Models.Beta.Messages.Batches.Params FromRawUnchecked(global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawData) => throw null;
        public global::Anthropic.Core.ApiEnum<string, global::Anthropic.Models.Messages.Model> Model { get; set; }
        public global::Anthropic.Core.ApiEnum<string, object> ServiceTier { get; set; }
        public global::Anthropic.Core.ApiEnum<string, object> Speed { get; set; }
    }
}
namespace Anthropic.Models.Beta.Organization.ClaudeTag
{
    public partial class BetaClaudeTagSettingsCreate : global::Anthropic.Core.JsonModel
    {
        public BetaClaudeTagSettingsCreate() => throw null;
        public BetaClaudeTagSettingsCreate(global::Anthropic.Models.Beta.Organization.ClaudeTag.BetaClaudeTagSettingsCreate @betaClaudeTagSettingsCreate) => throw null;
        public BetaClaudeTagSettingsCreate(global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawData) => throw null;
        public static global::Anthropic.Models.Beta.Organization.ClaudeTag.BetaClaudeTagSettingsCreate FromRawUnchecked(global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawData) => throw null;
        public string Model { get; set; }
    }
    public partial class BetaClaudeTagSettingsUpdate : global::Anthropic.Core.JsonModel
    {
        public BetaClaudeTagSettingsUpdate() => throw null;
        public BetaClaudeTagSettingsUpdate(global::Anthropic.Models.Beta.Organization.ClaudeTag.BetaClaudeTagSettingsUpdate @betaClaudeTagSettingsUpdate) => throw null;
        public BetaClaudeTagSettingsUpdate(global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawData) => throw null;
        public static global::Anthropic.Models.Beta.Organization.ClaudeTag.BetaClaudeTagSettingsUpdate FromRawUnchecked(global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawData) => throw null;
        public string Model { get; set; }
    }
}
namespace Anthropic.Models.Beta.Sessions
{
    public partial class BetaManagedAgentsAdvisorParams : global::Anthropic.Core.JsonModel
    {
        public BetaManagedAgentsAdvisorParams() => throw null;
        public BetaManagedAgentsAdvisorParams(global::Anthropic.Models.Beta.Sessions.BetaManagedAgentsAdvisorParams @betaManagedAgentsAdvisorParams) => throw null;
        public BetaManagedAgentsAdvisorParams(global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawData) => throw null;
        public BetaManagedAgentsAdvisorParams(string @model) => throw null;
        public static global::Anthropic.Models.Beta.Sessions.BetaManagedAgentsAdvisorParams FromRawUnchecked(global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawData) => throw null;
        public string Model { get; set; }
    }
    public partial class BetaManagedAgentsAgentWithOverridesParams : global::Anthropic.Core.JsonModel
    {
        public BetaManagedAgentsAgentWithOverridesParams() => throw null;
        public BetaManagedAgentsAgentWithOverridesParams(global::Anthropic.Models.Beta.Sessions.BetaManagedAgentsAgentWithOverridesParams @betaManagedAgentsAgentWithOverridesParams) => throw null;
        public BetaManagedAgentsAgentWithOverridesParams(global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawData) => throw null;
        public BetaManagedAgentsAgentWithOverridesParams(string @id) => throw null;
        public static global::Anthropic.Models.Beta.Sessions.BetaManagedAgentsAgentWithOverridesParams FromRawUnchecked(global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawData) => throw null;
        public global::Anthropic.Models.Beta.Sessions.Model Model { get; set; }
    }
    public partial class Model : global::Anthropic.Core.ModelBase
    {
    }
}
namespace Anthropic.Models.Messages
{
    public partial class Message : global::Anthropic.Core.JsonModel
    {
        public static global::Anthropic.Models.Messages.Message FromRawUnchecked(global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawData) => throw null;
        public global::Anthropic.Core.ApiEnum<string, global::Anthropic.Models.Messages.Model> Model { get; set; }
        public global::Anthropic.Core.ApiEnum<string, object> StopReason { get; set; }
    }
    public partial class MessageCountTokensParams : global::Anthropic.Core.ParamsBase
    {
        public MessageCountTokensParams() => throw null;
        public MessageCountTokensParams(global::Anthropic.Models.Messages.MessageCountTokensParams @messageCountTokensParams) => throw null;
        public MessageCountTokensParams(global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawHeaderData, global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawQueryData, global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawBodyData) => throw null;
        public static global::Anthropic.Models.Messages.MessageCountTokensParams FromRawUnchecked(global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawHeaderData, global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawQueryData, global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawBodyData) => throw null;
        public global::Anthropic.Core.ApiEnum<string, global::Anthropic.Models.Messages.Model> Model { get; set; }
        public global::Anthropic.Core.ApiEnum<string, object> Speed { get; set; }
    }
    public partial class MessageCreateParams : global::Anthropic.Core.ParamsBase
    {
        public MessageCreateParams() => throw null;
        public MessageCreateParams(global::Anthropic.Models.Messages.MessageCreateParams @messageCreateParams) => throw null;
        public MessageCreateParams(global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawHeaderData, global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawQueryData, global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawBodyData) => throw null;
        public static global::Anthropic.Models.Messages.MessageCreateParams FromRawUnchecked(global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawHeaderData, global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawQueryData, global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawBodyData) => throw null;
        public global::Anthropic.Core.ApiEnum<string, global::Anthropic.Models.Messages.Model> Model { get; set; }
        public global::Anthropic.Core.ApiEnum<string, object> ServiceTier { get; set; }
        public global::Anthropic.Core.ApiEnum<string, object> Speed { get; set; }
    }
    public partial class MessageTokensCount : global::Anthropic.Core.JsonModel
    {
        public static global::Anthropic.Models.Messages.MessageTokensCount FromRawUnchecked(global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawData) => throw null;
    }
    public enum Model
    {
        ClaudeFable5_2,
        ClaudeMythos5_2,
        ClaudeHaiku5_5,
        ClaudeSonnet5_5,
        ClaudeFable5_1,
        ClaudeOpus5_5,
        ClaudeMythos5_1,
        ClaudeSonnet5,
        ClaudeFable5,
        ClaudeMythos5,
        ClaudeOpus5,
        ClaudeOpus4_8,
        ClaudeOpus4_7,
        ClaudeMythosPreview,
        ClaudeOpus4_6,
        ClaudeSonnet4_6,
        ClaudeHaiku4_5,
        ClaudeHaiku4_5_20251001,
        ClaudeOpus4_5,
        ClaudeOpus4_5_20251101,
        ClaudeSonnet4_5,
        ClaudeSonnet4_5_20250929,
    }
    public partial class RawMessageStreamEvent : global::Anthropic.Core.ModelBase
    {
        public global::Anthropic.Core.ApiEnum<string, object> Type { get; }
    }
}
namespace Anthropic.Models.Messages.Batches
{
    public partial class Params : global::Anthropic.Core.JsonModel
    {
        public Params() => throw null;
        public Params(global::Anthropic.Models.Messages.Batches.Params @params_) => throw null;
        public Params(global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawData) => throw null;
        public static global::Anthropic.Models.Messages.Batches.Params FromRawUnchecked(global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.Text.Json.JsonElement> @rawData) => throw null;
        public global::Anthropic.Core.ApiEnum<string, global::Anthropic.Models.Messages.Model> Model { get; set; }
        public global::Anthropic.Core.ApiEnum<string, object> ServiceTier { get; set; }
        public global::Anthropic.Core.ApiEnum<string, object> Speed { get; set; }
    }
}
namespace Anthropic.Services
{
    public partial interface IBetaService
    {
        global::Anthropic.Services.Beta.IMessageService Messages { get; }
        global::Anthropic.Services.IBetaService WithOptions(global::System.Func<global::Anthropic.Core.ClientOptions, global::Anthropic.Core.ClientOptions> @modifier);
    }
    public partial interface IMessageService
    {
        global::System.Threading.Tasks.Task<global::Anthropic.Models.Messages.MessageTokensCount> CountTokens(global::Anthropic.Models.Messages.MessageCountTokensParams @parameters, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<global::Anthropic.Models.Messages.Message> Create(global::Anthropic.Models.Messages.MessageCreateParams @parameters, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Collections.Generic.IAsyncEnumerable<global::Anthropic.Models.Messages.RawMessageStreamEvent> CreateStreaming(global::Anthropic.Models.Messages.MessageCreateParams @parameters, global::System.Threading.CancellationToken @cancellationToken = default);
        global::Anthropic.Services.IMessageService WithOptions(global::System.Func<global::Anthropic.Core.ClientOptions, global::Anthropic.Core.ClientOptions> @modifier);
    }
}
namespace Anthropic.Services.Beta
{
    public partial interface IMessageService
    {
        global::System.Threading.Tasks.Task<global::Anthropic.Models.Beta.Messages.BetaMessageTokensCount> CountTokens(global::Anthropic.Models.Beta.Messages.MessageCountTokensParams @parameters, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<global::Anthropic.Models.Beta.Messages.BetaMessage> Create(global::Anthropic.Models.Beta.Messages.MessageCreateParams @parameters, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Collections.Generic.IAsyncEnumerable<global::Anthropic.Models.Beta.Messages.BetaRawMessageStreamEvent> CreateStreaming(global::Anthropic.Models.Beta.Messages.MessageCreateParams @parameters, global::System.Threading.CancellationToken @cancellationToken = default);
        global::Anthropic.Services.Beta.IMessageService WithOptions(global::System.Func<global::Anthropic.Core.ClientOptions, global::Anthropic.Core.ClientOptions> @modifier);
    }
}
namespace Microsoft.Extensions.AI
{
    public static partial class AnthropicBetaClientExtensions
    {
        public static global::Microsoft.Extensions.AI.AITool AsAITool(this object @skillParams) => throw null;
        public static global::Microsoft.Extensions.AI.IChatClient AsIChatClient(this global::Anthropic.Services.IBetaService @betaService, string @defaultModelId = default, global::System.Nullable<int> @defaultMaxOutputTokens = default, global::Microsoft.Extensions.AI.AnthropicThinkingMode @thinkingMode = default) => throw null;
        public static global::Microsoft.Extensions.AI.IChatClient AsIChatClient(this global::Anthropic.Services.IBetaService @betaService, string @defaultModelId, global::System.Nullable<int> @defaultMaxOutputTokens) => throw null;
        public static global::Microsoft.Extensions.AI.IHostedFileClient AsIHostedFileClient(this object @fileService) => throw null;
        public static global::Microsoft.Extensions.AI.IHostedFileClient AsIHostedFileClient(this global::Anthropic.Services.IBetaService @betaService) => throw null;
    }
    public static partial class AnthropicClientExtensions
    {
        public static global::Microsoft.Extensions.AI.AITool AsAITool(this object @tool) => throw null;
        public static global::Microsoft.Extensions.AI.IChatClient AsIChatClient(this global::Anthropic.IAnthropicClient @client, string @defaultModelId = default, global::System.Nullable<int> @defaultMaxOutputTokens = default, global::Microsoft.Extensions.AI.AnthropicThinkingMode @thinkingMode = default) => throw null;
        public static global::Microsoft.Extensions.AI.IChatClient AsIChatClient(this global::Anthropic.IAnthropicClient @client, string @defaultModelId, global::System.Nullable<int> @defaultMaxOutputTokens) => throw null;
        public static global::Microsoft.Extensions.AI.IHostedFileClient AsIHostedFileClient(this object @fileService) => throw null;
        public static global::Microsoft.Extensions.AI.IHostedFileClient AsIHostedFileClient(this global::Anthropic.IAnthropicClient @client) => throw null;
    }
    public enum AnthropicThinkingMode
    {
        Adaptive,
        Extended,
    }
}
