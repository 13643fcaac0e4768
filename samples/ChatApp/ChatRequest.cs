namespace ChatApp;

/// <param name="Model">Asks for another model than the assistant's own; null takes that.</param>
internal sealed record ChatRequest(string Message, string? Model = null);
