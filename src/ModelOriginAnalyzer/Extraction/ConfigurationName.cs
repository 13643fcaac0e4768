using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>What the name of a configuration key says that its value is.</summary>
internal enum ConfigurationRole : byte
{
    None,

    /// <summary>`Model`, `ChatModelId`, `OLLAMA_MODEL`.</summary>
    Model,

    /// <summary>`Models`, `ModelIds`: each value below is a model, or an object that has one.</summary>
    Models,

    /// <summary>`DeploymentName`, `AZURE_OPENAI_DEPLOYMENT`.</summary>
    Deployment,

    /// <summary>`Deployments`.</summary>
    Deployments,

    /// <summary>`ModelPath`, `ModelFile`.</summary>
    Weights,

    /// <summary>`Endpoint`, `BaseUrl`, `OPENAI_API_BASE`.</summary>
    Endpoint,
}

/// <summary>
/// The name of a configuration key taken apart: `AZURE_OPENAI_CHAT_DEPLOYMENT_NAME` is a deployment, qualified by azure, openai,
/// chat. A name never proves anything alone; the value decides.
/// </summary>
internal sealed class ConfigurationName
{
    private ConfigurationName(ImmutableArray<string> words, ConfigurationRole role, ImmutableArray<string> qualifiers)
    {
        Words = words;
        Role = role;
        Qualifiers = qualifiers;
    }

    /// <summary>Lower case, in order: `OpenAIBaseURL2` is open, ai, base, url, 2.</summary>
    public ImmutableArray<string> Words { get; }

    public ConfigurationRole Role { get; }

    /// <summary>The words that say nothing of the role: which of several models or endpoints is meant.</summary>
    public ImmutableArray<string> Qualifiers { get; }

    public static ConfigurationName Read(string name)
    {
        var words = Split(name);
        var end = words.Count;
        while (end > 0 && words[end - 1][0] is >= '0' and <= '9') end--;
        end = EndOfModel(words, end);

        var role = RoleOf(words, end, out var start);
        var qualifiers = ImmutableArray.CreateBuilder<string>();
        for (var i = 0; i < words.Count; i++)
        {
            if (i < start || i >= end) qualifiers.Add(words[i]);
        }

        return new ConfigurationName(words.ToImmutableArray(), role, qualifiers.ToImmutable());
    }

    /// <summary>`COMPLETION_MODEL_AZURE_OPENAI`: behind the model's word only whose or which one it is.</summary>
    private static int EndOfModel(List<string> words, int end)
    {
        var model = end;
        while (model > 0 && IsWhose(words[model - 1])) model--;
        return model > 0 && model < end && words[model - 1] is "model" or "models" or "deployment" ? model : end;
    }

    private static bool IsWhose(string word) => word is
        "open" or "ai" or "openai" or "azure" or "azureopenai" or "ollama" or "google" or "gemini" or "anthropic" or "claude" or "mistral" or "groq" or "deepseek" or "bedrock" or "local" or "default" or "chat" or "embedding" or "embeddings";

    /// <param name="end">Behind the last word that can say a role.</param>
    /// <param name="start">The first word that does.</param>
    private static ConfigurationRole RoleOf(List<string> words, int end, out int start)
    {
        start = end;
        if (end == 0) return ConfigurationRole.None;

        var last = words[end - 1];
        var before = end > 1 ? words[end - 2] : "";
        switch (last)
        {
            case "model" or "modelid" or "modelname" or "deploymentmodel":
                start = end - 1;
                return ConfigurationRole.Model;
            case "models" or "modelids" or "modelnames":
                start = end - 1;
                return ConfigurationRole.Models;
            case "deployment" or "deploymentname" or "deploymentid":
                start = end - 1;
                return ConfigurationRole.Deployment;
            case "deployments" or "deploymentnames":
                start = end - 1;
                return ConfigurationRole.Deployments;
            case "modelpath" or "modelfile" or "weights" or "gguf":
                start = end - 1;
                return ConfigurationRole.Weights;
        }

        start = end - 2;
        switch (before)
        {
            case "model" when last is "id" or "name" or "identifier": return ConfigurationRole.Model;
            case "model" when last is "ids" or "names" or "list": return ConfigurationRole.Models;
            case "model" or "weights" when last is "path" or "file" or "filename": return ConfigurationRole.Weights;
            case "deployment" when last is "name" or "id": return ConfigurationRole.Deployment;
            case "deployment" when last is "names" or "ids" or "list": return ConfigurationRole.Deployments;
        }

        start = end;
        if (!IsEndpointWord(last) && !(last == "base" && before == "api")) return ConfigurationRole.None;

        while (start > 0 && (IsEndpointWord(words[start - 1]) || words[start - 1] is "api" or "base" or "service" or "root" or "http" or "https" or "rest")) start--;
        return ConfigurationRole.Endpoint;
    }

    private static bool IsEndpointWord(string word) =>
        word is "host" or "hostname" or "address" or "domain" or "server" or "apibase" or "baseaddress" or "basedomain" or "gateway"
        || word.EndsWith("url", StringComparison.Ordinal) || word.EndsWith("uri", StringComparison.Ordinal) || word.EndsWith("endpoint", StringComparison.Ordinal);

    /// <summary>At separators, before a capital that begins a word, and before digits.</summary>
    private static List<string> Split(string name)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            if (i < name.Length && char.IsLetterOrDigit(name[i]) && (i == start || !BeginsWord(name, i))) continue;

            if (i > start) words.Add(name.Substring(start, i - start).ToLowerInvariant());
            start = i < name.Length && !char.IsLetterOrDigit(name[i]) ? i + 1 : i;
        }

        return words;
    }

    private static bool BeginsWord(string name, int i)
    {
        var c = name[i];
        var previous = name[i - 1];
        if (char.IsDigit(c) != char.IsDigit(previous)) return true;
        if (!char.IsUpper(c)) return false;
        if (!char.IsUpper(previous)) return true;

        // "AIKey" is AI and Key; the plural "LLMs" is one word.
        return i + 1 < name.Length && char.IsLower(name[i + 1]) && !(name[i + 1] == 's' && (i + 2 == name.Length || !char.IsLower(name[i + 2])));
    }
}
