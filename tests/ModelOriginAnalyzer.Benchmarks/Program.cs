using BenchmarkDotNet.Running;
using ModelOriginAnalyzer.Benchmarks;

// `survey FOLDER...` counts on real code what no benchmark can tell, `fingerprints COMMITS GIT-FOLDER...` how many findings keep
// theirs over a history; `cold` times the first answer of this process; anything else goes to BenchmarkDotNet (`--filter *`).
if (args is ["survey", .. var folders])
{
    foreach (var folder in folders) Survey.Run(folder);
    return;
}

if (args is ["fingerprints", var commits, .. var histories])
{
    foreach (var history in histories) FingerprintSurvey.Run(history, int.Parse(commits, System.Globalization.CultureInfo.InvariantCulture));
    return;
}

if (args is ["cold"])
{
    ColdStart.Run();
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Survey).Assembly).Run(args);
