using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using ModelOriginAnalyzer.Extraction.Evaluation;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>The uses of one tree. Everything outside the tree is pulled from the scope (configuration, facts of other trees, constants).</summary>
internal static class CodeExtractor
{
    /// <summary>Uses of the members that enclose <paramref name="triggers"/> (positions in the tree); of the whole tree when it is default (exhaustive).</summary>
    public static ImmutableArray<UseReferences> Extract(SemanticModel model, ImmutableArray<int> triggers, CompilationScope scope, CancellationToken cancellationToken)
    {
        var tree = model.SyntaxTree;
        var members = TriggeredMembers.Of(tree.GetRoot(cancellationToken), triggers);
        if (members.Count == 0) return ImmutableArray<UseReferences>.Empty;

        var bindings = new BindingSource(model, scope.Lookup, scope.ByName, cancellationToken);
        var frames = new CallFrames();
        var values = new ValueEvaluator(scope, new OptionSections(scope.Compilation, bindings, cancellationToken), bindings, frames, cancellationToken);
        var tracer = new ClientTracer(scope.Sdk, bindings, values, frames, new Registrations(scope.Compilation, scope.Sdk, bindings), cancellationToken);
        var places = new TreePlaces(tree, scope.Root);
        var references = new References(tree, places, new DeclaredElsewhere(tree, scope, cancellationToken));
        var uses = new UseCollector(scope, tree, places, references);
        var calls = new SdkCalls(scope, bindings.Own, tracer, new WrapperCalls(scope, bindings, tracer, frames), uses);

        foreach (var member in members) calls.Visit(member, cancellationToken);
        OwnApis? apis = null;
        if (scope.ListsParts)
        {
            var clients = new OwnClients(scope, bindings, places, uses);
            apis = new OwnApis(scope, bindings, clients);
            clients.Visit(members, cancellationToken);
            new OwnModels(scope, bindings, apis, places, uses).Visit(members, cancellationToken);
        }

        new FreeLiterals(scope, bindings.Own, values, new BodyCalls(scope.Sdk, tracer, bindings.Own), new FurtherEndpoints(scope, bindings.Own, values), uses, references, places, apis).Visit(members, cancellationToken);
        return uses.Finish();
    }
}
