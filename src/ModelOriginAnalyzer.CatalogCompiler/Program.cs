using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ModelOriginAnalyzer.CatalogCompiler;
using ModelOriginAnalyzer.CatalogCompiler.Refreshing;

// usage: CatalogCompiler <rules folder> <image>
//        CatalogCompiler refresh <rules folder> [options]   (for maintainers, see docs/catalog.md)
// Exit code: 0 written, 1 the rules have mistakes (each on a line of its own, as MSBuild reads them) or a known id would change
// developer, 2 wrong usage or an input that cannot be read.
if (args is ["refresh", var folder, .. var options]) return RefreshCommand.Run(Compile(folder), options, Console.Out, Console.Error);

if (args is not [var rules, var imagePath])
{
    Console.Error.WriteLine("usage: CatalogCompiler <rules folder> <image>");
    Console.Error.WriteLine("       " + RefreshCommand.Usage);
    return 2;
}

var compilation = Compile(rules);
if (compilation.Image is null) return 1;

File.WriteAllBytes(imagePath, compilation.Image);
return 0;

static CatalogCompilation Compile(string rules)
{
    var compilation = CatalogCompilation.Compile(Files(rules));
    foreach (var error in compilation.Errors) Console.WriteLine(error);
    return compilation;
}

static IEnumerable<RuleFile> Files(string rules)
{
    var catalog = Path.Combine(rules, "catalog");
    return Json(catalog)
        .Select(path => Read(path, Path.GetFileName(path) == "words.json" ? RuleFileKind.Words : RuleFileKind.Organization))
        .Concat(Json(Path.Combine(catalog, "sdks")).Select(path => Read(path, RuleFileKind.Sdk)))
        .Append(Read(Path.Combine(rules, "groups.json"), RuleFileKind.Groups))
        .Concat(Json(Path.Combine(rules, "presets")).Where(path => !path.EndsWith(".tests.json", StringComparison.Ordinal)).Select(path => Read(path, RuleFileKind.Preset)));
}

static IEnumerable<string> Json(string folder) => Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal);

static RuleFile Read(string path, RuleFileKind kind) => new(path, kind, File.ReadAllText(path));
