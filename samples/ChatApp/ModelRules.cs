namespace ChatApp;

/// <summary>What callers may not ask for, whatever the server would answer.</summary>
internal static class ModelRules
{
    /// <summary>Null: the model is fine.</summary>
    public static string? WhyNot(string? model)
    {
        if (model is "deepseek-chat" or "deepseek-reasoner") return "deepseek-chat and deepseek-reasoner exist on DeepSeek's own servers only; ask for an open model.";
        return model?.Length > 100 ? "That is no model's name." : null;
    }
}
