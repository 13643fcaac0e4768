using System.Collections.Generic;
using System.IO;
using ModelOriginAnalyzer.Catalog;

namespace ModelOriginAnalyzer.CatalogCompiler;

/// <summary>The image, or everything that is wrong with the rules.</summary>
/// <param name="Image">Null when there is an error.</param>
internal sealed record CatalogCompilation(byte[]? Image, IReadOnlyList<CatalogError> Errors)
{
    /// <summary>A pure function of the files, whatever their order.</summary>
    public static CatalogCompilation Compile(IEnumerable<RuleFile> files)
    {
        var errors = new ErrorList();
        var draft = CatalogReader.Read(files, errors);
        ReferenceChecks.Check(draft, errors);
        PatternChecks.Check(draft, errors);

        var triggers = TriggerPlan.Make(draft, errors);

        // Examples and presets are asked of the image itself, which needs a sound draft.
        byte[]? image = null;
        if (errors.IsEmpty)
        {
            image = ImageWriter.Write(draft, PresetChecks.Boundaries(draft.Presets), triggers);
            var catalog = OriginCatalog.Load(new MemoryStream(image));
            ExampleChecks.Check(draft, catalog, errors);
            foreach (var preset in draft.Presets) PresetChecks.Check(preset, catalog, errors);
        }

        return new CatalogCompilation(errors.IsEmpty ? image : null, errors.InOrder());
    }
}
