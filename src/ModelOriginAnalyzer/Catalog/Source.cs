namespace ModelOriginAnalyzer.Catalog;

/// <summary>Where a fact comes from and when somebody last looked.</summary>
/// <param name="Url">A public page, or a short name of a public data set with the row.</param>
/// <param name="Checked">yyyy-MM-dd.</param>
internal sealed record Source(string Url, string Checked);
