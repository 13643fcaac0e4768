using System.Collections;
using System.Composition;
using System.Composition.Hosting;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Host;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.MSBuild;
using Microsoft.CodeAnalysis.Text;

namespace ModelOriginAnalyzer.LanguageServer;

/// <summary>
/// The services behind every Roslyn editor's squiggles and lightbulb. They are internal, so they are reached by name; a Roslyn that
/// renames one breaks this file at its first call, with the name in the message.
/// </summary>
internal sealed class EditorServices
{
    private const BindingFlags Members = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;
    private static readonly Assembly s_features = Assembly.Load("Microsoft.CodeAnalysis.Features");
    private static readonly Type s_codeFixService = s_features.GetType("Microsoft.CodeAnalysis.CodeFixes.ICodeFixService", throwOnError: true)!;
    private static readonly Type s_diagnosticService = s_features.GetType("Microsoft.CodeAnalysis.Diagnostics.IDiagnosticAnalyzerService", throwOnError: true)!;

    private readonly object _codeFixes;
    private readonly object _diagnostics;

    private EditorServices(MSBuildWorkspace workspace, CompositionContext composition)
    {
        Workspace = workspace;
        _codeFixes = composition.GetExport(s_codeFixService);
        _diagnostics = typeof(HostWorkspaceServices).GetMethod(nameof(HostWorkspaceServices.GetRequiredService))!
            .MakeGenericMethod(s_diagnosticService)
            .Invoke(workspace.Services, null)!;
    }

    public MSBuildWorkspace Workspace { get; }

    public static EditorServices Create()
    {
        Assembly[] more = [s_features, Assembly.Load("Microsoft.CodeAnalysis.CSharp.Features"), typeof(MSBuildWorkspace).Assembly];
        var composition = new ContainerConfiguration().WithAssemblies(MefHostServices.DefaultAssemblies.Union(more)).CreateContainer();
        return new EditorServices(MSBuildWorkspace.Create(MefHostServices.Create(composition)), composition);
    }

    /// <summary>What an editor shows in the open document, hidden and suppressed ones left out.</summary>
    public async Task<IReadOnlyList<LiveDiagnostic>> DiagnosticsAsync(TextDocument document, CancellationToken cancellationToken)
    {
        var found = await CallAsync(s_diagnosticService, _diagnostics, "GetDiagnosticsForSpanAsync", document, cancellationToken);
        return [.. found.Cast<object>().Select(LiveDiagnostic.From).Where(diagnostic => diagnostic is { IsSuppressed: false, Severity: not DiagnosticSeverity.Hidden })];
    }

    /// <summary>What the lightbulb offers at a span, nested actions unfolded.</summary>
    public async Task<IReadOnlyList<OfferedAction>> ActionsAsync(TextDocument document, TextSpan span, CancellationToken cancellationToken)
    {
        var collections = await CallAsync(s_codeFixService, _codeFixes, "StreamFixesAsync", document, cancellationToken, span);
        return [.. collections.Cast<object>()
            .SelectMany(collection => ((IEnumerable)Get(collection, "Fixes")!).Cast<object>().Select(fix => (Collection: collection, Action: (CodeAction)Get(fix, "Action")!)))
            // Roslyn asks for fixes once a priority and may get one twice; its editors show each title once.
            .DistinctBy(fix => fix.Action.Title)
            .SelectMany(fix => Unfold(fix.Action, "", ScopesOf(fix.Collection)))];
    }

    /// <summary>An editor asks for Fix All with the key of the action that somebody picked, in a menu or not; without a key it offers none.</summary>
    private static IEnumerable<OfferedAction> Unfold(CodeAction action, string menu, FixAllScope[] scopes) => action.NestedActions.IsEmpty
        ? [new OfferedAction(menu + action.Title, action, action.EquivalenceKey is null ? [] : scopes)]
        : action.NestedActions.SelectMany(nested => Unfold(nested, IsInlinable(action) ? menu : menu + action.Title + " > ", scopes));

    /// <summary>The titles in the menu say all by themselves, and an editor may show them without it.</summary>
    private static bool IsInlinable(CodeAction menu) => (bool)Get(menu, "IsInlinable")!;

    private static FixAllScope[] ScopesOf(object collection) => Get(collection, "FixAllState") is null ? [] : [.. (IEnumerable<FixAllScope>)Get(collection, "SupportedScopes")!];

    /// <summary>Fills the parameters that are known by type and takes the neutral value for all others.</summary>
    private static async Task<IEnumerable> CallAsync(Type contract, object service, string name, TextDocument document, CancellationToken cancellationToken, TextSpan? span = null)
    {
        var method = contract.GetMethod(name, Members) ?? throw new MissingMethodException(contract.FullName, name);
        var arguments = method.GetParameters().Select(parameter => Argument(parameter.ParameterType, document, cancellationToken, span)).ToArray();
        var result = method.Invoke(service, arguments)!;
        if (result is not Task task) return await CollectAsync(result, cancellationToken);

        await task;
        return (IEnumerable)Get(task, nameof(Task<>.Result))!;
    }

    private static object? Argument(Type type, TextDocument document, CancellationToken cancellationToken, TextSpan? span)
    {
        if (type == typeof(TextDocument)) return document;
        if (type == typeof(CancellationToken)) return cancellationToken;
        if (type == typeof(TextSpan)) return span;
        return type.Name switch
        {
            "DiagnosticIdFilter" => type.GetField("All", Members)?.GetValue(null) ?? type.GetProperty("All", Members)!.GetValue(null),
            "DiagnosticKind" => Enum.Parse(type, "All"),
            _ => type.IsValueType && Nullable.GetUnderlyingType(type) is null ? Activator.CreateInstance(type) : null,
        };
    }

    private static async Task<IEnumerable> CollectAsync(object asyncEnumerable, CancellationToken cancellationToken)
    {
        var items = asyncEnumerable.GetType().GetInterfaces().Single(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>));
        var enumerator = items.GetMethod(nameof(IAsyncEnumerable<>.GetAsyncEnumerator))!.Invoke(asyncEnumerable, [cancellationToken])!;
        var steps = typeof(IAsyncEnumerator<>).MakeGenericType(items.GenericTypeArguments);
        var all = new List<object?>();
        while (await (ValueTask<bool>)steps.GetMethod(nameof(IAsyncEnumerator<>.MoveNextAsync))!.Invoke(enumerator, null)!) all.Add(steps.GetProperty(nameof(IAsyncEnumerator<>.Current))!.GetValue(enumerator));
        return all;
    }

    internal static object? Get(object owner, string name) =>
        owner.GetType().GetProperty(name, Members) is { } property ? property.GetValue(owner)
        : owner.GetType().GetField(name, Members) is { } field ? field.GetValue(owner)
        : throw new MissingMemberException(owner.GetType().FullName, name);
}

/// <param name="Title">With the menus that lead to it, but for those that editors may leave out.</param>
internal sealed record OfferedAction(string Title, CodeAction Action, IReadOnlyList<FixAllScope> FixAllScopes);

/// <param name="Span">Where an editor shows it: mapped, so that a #line directive counts.</param>
internal sealed record LiveDiagnostic(string Id, DiagnosticSeverity Severity, string Message, LinePositionSpan Span, bool IsSuppressed)
{
    public static LiveDiagnostic From(object data) => new(
        (string)EditorServices.Get(data, "Id")!,
        (DiagnosticSeverity)EditorServices.Get(data, "Severity")!,
        (string?)EditorServices.Get(data, "Message") ?? "",
        ((FileLinePositionSpan)EditorServices.Get(EditorServices.Get(data, "DataLocation")!, "MappedFileSpan")!).Span,
        (bool)EditorServices.Get(data, "IsSuppressed")!);
}
