using System.Collections.Immutable;
using ModelOriginAnalyzer.Catalog;

namespace ModelOriginAnalyzer.Cli.Scanning.Sdks;

/// <summary>
/// Which stand-ins a project sees: all, but of those that declare the same types only one, as more would make every name ambiguous. The
/// packages that the project references decide; where they do not, the one of which most is known.
/// </summary>
internal sealed class SdkChoice
{
    private readonly ImmutableArray<SdkShape> _shapes;
    private readonly ILookup<SdkShape, SdkShape> _rivals;

    public SdkChoice(ImmutableArray<SdkShape> shapes)
    {
        _shapes = shapes;
        _rivals = shapes.SelectMany(shape => shapes.Where(other => other != shape && other.Types.Overlaps(shape.Types)), (shape, rival) => (shape, rival)).ToLookup(pair => pair.shape, pair => pair.rival);
    }

    /// <param name="packages">Ids that the project references.</param>
    public IEnumerable<SdkShape> For(IEnumerable<string> packages)
    {
        var referenced = packages.Select(OriginCatalog.BuiltIn.SurfaceOfPackage).OfType<SdkSurface>().ToHashSet();
        return _shapes.Where(shape => _rivals[shape].All(rival => GoesBefore(shape, rival, referenced)));
    }

    private static bool GoesBefore(SdkShape shape, SdkShape rival, HashSet<SdkSurface> referenced)
    {
        var isReferenced = shape.Surfaces.Any(referenced.Contains);
        if (isReferenced != rival.Surfaces.Any(referenced.Contains)) return isReferenced;

        return shape.IsWritten == rival.IsWritten ? string.CompareOrdinal(shape.Assembly, rival.Assembly) < 0 : shape.IsWritten;
    }
}
