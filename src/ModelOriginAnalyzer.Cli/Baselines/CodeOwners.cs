using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ModelOriginAnalyzer.Cli.Baselines;

/// <summary>
/// Who answers for which files, as the `CODEOWNERS` file of GitHub and GitLab says: the last pattern that matches a path decides. One without
/// owners takes them away.
/// </summary>
internal sealed class CodeOwners
{
    public const string Nobody = "no owner";

    private static readonly string[] s_places = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS", ".gitlab/CODEOWNERS"];

    private readonly ImmutableArray<(Regex Pattern, string Owners)> _entries;

    private CodeOwners(ImmutableArray<(Regex, string)> entries) => _entries = entries;

    /// <summary>Null where the repository says nothing of owners, or the file cannot be read: who owns what is no reason to pass or to fail.</summary>
    /// <param name="root">Absolute.</param>
    public static CodeOwners? Find(string root)
    {
        try
        {
            return s_places.Select(place => Path.Combine(root, place)).FirstOrDefault(File.Exists) is { } path ? Parse(File.ReadAllLines(path)) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public static CodeOwners Parse(IEnumerable<string> lines)
    {
        var entries = ImmutableArray.CreateBuilder<(Regex, string)>();
        var ofSection = "";
        foreach (var line in lines.Select(WithoutComment).Where(line => line.Length > 0))
        {
            // GitLab: `[Section][2] @default-owner`, `^[Optional]`.
            if (line.TrimStart('^').StartsWith('['))
            {
                ofSection = line[(line.LastIndexOf(']') + 1)..].Trim();
                continue;
            }

            var words = WordsOf(line);
            entries.Add((ToRegex(words[0]), words.Count > 1 ? string.Join(' ', words.Skip(1)) : ofSection));
        }

        return new CodeOwners(entries.ToImmutable());
    }

    /// <param name="path">Relative to the root, with `/`.</param>
    public string Of(string path)
    {
        for (var i = _entries.Length - 1; i >= 0; i--)
        {
            if (_entries[i].Pattern.IsMatch(path)) return _entries[i].Owners.Length > 0 ? _entries[i].Owners : Nobody;
        }

        return Nobody;
    }

    /// <summary>`@team-a: 3`, the most first.</summary>
    public IEnumerable<string> Count(IEnumerable<string> paths) =>
        from path in paths
        group path by Of(path) into owned
        orderby owned.Count() descending, owned.Key
        select string.Create(CultureInfo.InvariantCulture, $"  {owned.Key}: {owned.Count()}");

    private static string WithoutComment(string line)
    {
        var hash = line.StartsWith('#') ? 0 : line.IndexOf(" #", StringComparison.Ordinal);
        return (hash < 0 ? line : line[..hash]).Trim();
    }

    /// <summary>Parted at white space; `\ ` is a space in a path.</summary>
    private static List<string> WordsOf(string line) =>
        [.. line.Replace("\\ ", "\0", StringComparison.Ordinal).Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries).Select(word => word.Replace('\0', ' '))];

    /// <summary>As in `.gitignore`: a slash inside or in front ties to the root, `*` stays within a folder, a folder stands for all in it.</summary>
    private static Regex ToRegex(string pattern)
    {
        var isFolder = pattern.EndsWith('/');
        var body = pattern.Trim('/');
        var isTied = pattern.TrimEnd('/').Contains('/', StringComparison.Ordinal);
        var text = new StringBuilder(isTied ? "^" : "(^|/)");
        for (var i = 0; i < body.Length; i++)
        {
            if (body[i] == '*' && i + 1 < body.Length && body[i + 1] == '*')
            {
                var isWholePart = i + 2 < body.Length && body[i + 2] == '/';
                text.Append(isWholePart ? "(.*/)?" : ".*");
                i += isWholePart ? 2 : 1;
            }
            else if (body[i] == '*')
            {
                text.Append("[^/]*");
            }
            else if (body[i] == '?')
            {
                text.Append("[^/]");
            }
            else
            {
                text.Append(Regex.Escape(body[i].ToString()));
            }
        }

        // `docs/*` is what lies in the folder itself; a name without wildcard may be a folder's.
        text.Append(isFolder ? "/" : body.EndsWith('*') && !body.EndsWith("**", StringComparison.Ordinal) && isTied ? "$" : "($|/)");
        return new Regex(text.ToString(), RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
    }
}
