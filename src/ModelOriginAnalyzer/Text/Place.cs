using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ModelOriginAnalyzer.Text;

/// <summary>
/// Where something stands: a span of a C# tree or of an additional file. <see cref="Tree"/> is null for additional files.
/// </summary>
/// <param name="Path">The file's path as the host gave it.</param>
/// <param name="Text">The file's text; <see cref="Span"/> counts its UTF-16 characters.</param>
/// <param name="Span">The characters meant.</param>
/// <param name="Tree">The syntax tree for C#, otherwise null.</param>
internal sealed record Place(string Path, SourceText Text, TextSpan Span, SyntaxTree? Tree)
{
    public Place At(TextSpan span) => this with { Span = span };
}
