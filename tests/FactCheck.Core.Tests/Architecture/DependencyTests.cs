using System.Xml.Linq;

namespace FactCheck.Core.Tests.Architecture;

/// <summary>Reads the project files: dependencies point from the heads to the core, and siblings do not know each other.</summary>
public sealed class DependencyTests
{
    private static readonly string[] Heads = ["FactCheck.Functions", "FactCheck.Local"];
    private static readonly string[] Siblings = ["FactCheck.Api", "FactCheck.Documents", "FactCheck.Storage"];

    public static TheoryData<string> Projects => [.. Folders().Select(folder => Path.GetFileName(folder)!)];

    [Fact]
    public void Core_references_no_project_and_MathNet_alone()
    {
        Assert.Empty(References("FactCheck.Core", "ProjectReference"));
        Assert.Equal(["MathNet.Numerics"], References("FactCheck.Core", "PackageReference"));
        Assert.Empty(References("FactCheck.Core", "FrameworkReference"));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Projects_reference_only_what_lies_below_them(string project)
    {
        string[] below = Heads.Contains(project) ? ["FactCheck.Core", .. Siblings]
            : Siblings.Contains(project) ? ["FactCheck.Core"]
            : [];

        Assert.Subset(below.ToHashSet(), References(project, "ProjectReference").ToHashSet());
    }

    [Fact]
    public void Every_project_is_the_core_a_sibling_or_a_head() =>
        Assert.Subset(new HashSet<string>(["FactCheck.Core", .. Siblings, .. Heads]), Folders().Select(folder => Path.GetFileName(folder)!).ToHashSet());

    [Theory]
    [MemberData(nameof(Projects))]
    public void Source_files_are_compiled_in_their_own_project_only(string project) =>
        Assert.DoesNotContain(Load(project).Descendants("Compile"), item => item.Attribute("Include") is not null);

    private static IEnumerable<string> References(string project, string kind) => Load(project)
        .Descendants(kind)
        .Select(item => item.Attribute("Include")!.Value.Replace('\\', '/'))
        .Select(include => include.EndsWith(".csproj", StringComparison.Ordinal) ? Path.GetFileNameWithoutExtension(include) : include);

    private static XDocument Load(string project) => XDocument.Load(Path.Combine(Functions(), project, project + ".csproj"));

    private static IEnumerable<string> Folders() => Directory.EnumerateDirectories(Functions())
        .Where(folder => Directory.EnumerateFiles(folder, "*.csproj").Any())
        .Order(StringComparer.Ordinal);

    private static string Functions()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "FactCheck.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("No folder above the tests holds FactCheck.sln.");
        }

        return Path.Combine(folder.FullName, "functions");
    }
}
