using ChatApp;
using ChatApp.Assistants;
using Microsoft.Extensions.AI;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAssistants(builder.Configuration);
var app = builder.Build();

app.MapGet("/", () => HelpPage.Text);
app.MapPost("/chat/{assistant}", async (string assistant, ChatRequest request, IServiceProvider services, CancellationToken cancellationToken) =>
{
    if (services.GetKeyedService<IChatClient>(assistant) is not { } client) return Results.NotFound($"There is no assistant '{assistant}'.");
    if (ModelRules.WhyNot(request.Model) is { } reason) return Results.BadRequest(reason);

    var options = new ChatOptions { ModelId = request.Model, MaxOutputTokens = 2000 };
    var response = await client.GetResponseAsync(request.Message, options, cancellationToken);
    return Results.Text(response.Text);
});

app.Run();
