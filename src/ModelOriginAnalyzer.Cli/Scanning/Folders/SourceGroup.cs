using System.Collections.Immutable;

namespace ModelOriginAnalyzer.Cli.Scanning.Folders;

/// <summary>C# files that are compiled together: those of one project's folder, or those that belong to no project.</summary>
internal sealed class SourceGroup(string folder, ImmutableArray<ProjectFile> projects)
{
    /// <summary>Absolute, with `/`.</summary>
    public string Folder => folder;

    /// <summary>The project files of the folder; none for files outside every project.</summary>
    public ImmutableArray<ProjectFile> Projects => projects;

    public List<string> Sources { get; } = [];

    /// <summary>Files of settings, of whatever format.</summary>
    public List<string> Settings { get; } = [];

    /// <summary>Groups whose code this one sees.</summary>
    public List<SourceGroup> References { get; } = [];

    public string AssemblyName => projects.IsEmpty ? System.IO.Path.GetFileName(folder) : projects[0].AssemblyName;

    public string? ProjectName => projects.IsEmpty ? null : projects[0].Name;

    /// <summary>Of its projects; null where they differ. Files of no project are judged as what reaches customers.</summary>
    public string? Kind => projects.IsEmpty ? "product" : projects.All(project => project.Kind == projects[0].Kind) ? projects[0].Kind : projects.Any(project => project.Kind == "test") ? "test" : null;
}
