using System.Collections.Immutable;

namespace ModelOriginAnalyzer.Cli.Scanning.Folders;

/// <summary>Sorts the files of a folder into what is compiled together.</summary>
internal static class SourceGroups
{
    /// <summary>Each group after those it references; groups without sources are left out. Projects that cannot be read are told to <paramref name="unreadable"/>.</summary>
    public static ImmutableArray<SourceGroup> Of(string folder, ImmutableArray<string> files, Action<string, string> unreadable)
    {
        var byFolder = new SortedDictionary<string, SourceGroup>(StringComparer.Ordinal);
        foreach (var projects in files.Where(IsProject).GroupBy(FolderOf))
        {
            var read = projects.Select(path => ProjectFile.TryRead(path, unreadable)).OfType<ProjectFile>().ToImmutableArray();
            byFolder.Add(projects.Key, new SourceGroup(projects.Key, read));
        }

        var root = folder.Replace('\\', '/').TrimEnd('/');
        if (!byFolder.ContainsKey(root)) byFolder.Add(root, new SourceGroup(root, []));
        foreach (var file in files)
        {
            if (file.EndsWith(".cs", StringComparison.OrdinalIgnoreCase)) GroupOf(file, byFolder).Sources.Add(file);
            else if (SettingsFiles.Is(file)) GroupOf(file, byFolder).Settings.Add(file);
        }

        Connect(byFolder);
        return InOrder(byFolder.Values);
    }

    private static bool IsProject(string path) => path.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase);

    private static string FolderOf(string path) => path[..path.LastIndexOf('/')];

    private static SourceGroup GroupOf(string file, SortedDictionary<string, SourceGroup> byFolder)
    {
        for (var folder = FolderOf(file); ; folder = FolderOf(folder))
        {
            if (byFolder.TryGetValue(folder, out var group)) return group;
        }
    }

    /// <summary>By path; where a path cannot be followed (it holds a property), by the project's file name if only one has it.</summary>
    private static void Connect(SortedDictionary<string, SourceGroup> byFolder)
    {
        var byName = byFolder.Values.SelectMany(group => group.Projects.Select(project => (project.Name, group))).ToLookup(pair => pair.Name, pair => pair.group, StringComparer.OrdinalIgnoreCase);
        foreach (var group in byFolder.Values)
        {
            foreach (var reference in group.Projects.SelectMany(project => project.ProjectReferences))
            {
                var path = reference.Contains('$', StringComparison.Ordinal) ? null : Path.GetFullPath(reference, group.Folder).Replace('\\', '/');
                SourceGroup? target = null;
                if (path is null || !byFolder.TryGetValue(FolderOf(path), out target))
                {
                    var named = byName[Path.GetFileNameWithoutExtension(reference)].ToList();
                    target = named.Count == 1 ? named[0] : null;
                }

                if (target is not null && target != group && !group.References.Contains(target)) group.References.Add(target);
            }
        }
    }

    private static ImmutableArray<SourceGroup> InOrder(IEnumerable<SourceGroup> groups)
    {
        var ordered = ImmutableArray.CreateBuilder<SourceGroup>();
        var state = new Dictionary<SourceGroup, bool>();
        foreach (var group in groups) Visit(group);
        return ordered.ToImmutable();

        void Visit(SourceGroup group)
        {
            if (!state.TryAdd(group, false)) return;

            // A reference that leads back around a circle cannot be built; it is dropped.
            group.References.RemoveAll(reference => state.TryGetValue(reference, out var isDone) && !isDone);
            foreach (var reference in group.References.ToArray()) Visit(reference);
            state[group] = true;
            if (group.Sources.Count > 0 || group.Settings.Count > 0) ordered.Add(group);
        }
    }
}
