namespace FactCheck.Testing;

/// <summary>A folder that goes with the test.</summary>
public sealed class TemporaryFolder : IDisposable
{
    /// <summary>The folder.</summary>
    public string FullPath { get; } = Directory.CreateTempSubdirectory("factcheck-").FullName;

    /// <inheritdoc />
    public void Dispose() => Directory.Delete(FullPath, recursive: true);
}
