namespace FactCheck.Testing;

/// <summary>Finds files of the repository that the tests are part of.</summary>
public static class RepositoryFolder
{
    /// <summary>The folder that holds the solution.</summary>
    /// <exception cref="InvalidOperationException">The tests run outside the repository.</exception>
    public static string FullPath { get; } = Find();

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "FactCheck.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return folder;
    }
}
