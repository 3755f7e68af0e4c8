namespace FactCheck.Infra.Tests;

/// <summary>A folder that goes away with the test.</summary>
internal sealed class ScratchFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("factcheck-infra-").FullName;

    /// <summary>A copy of what the infrastructure consists of, to change and break.</summary>
    public static ScratchFolder WithInfrastructure()
    {
        var scratch = new ScratchFolder();
        foreach (var source in Directory.EnumerateFiles(BicepCompiler.Infrastructure, "*", SearchOption.AllDirectories))
        {
            var target = System.IO.Path.Combine(scratch.Path, "infra", System.IO.Path.GetRelativePath(BicepCompiler.Infrastructure, source));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            File.Copy(source, target);
        }

        return scratch;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
