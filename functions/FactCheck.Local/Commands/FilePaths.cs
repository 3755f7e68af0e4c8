using System.CommandLine;

namespace FactCheck.Local.Commands;

/// <summary>Files named one by one, by folder, or by a pattern that the shell has left alone.</summary>
internal static class FilePaths
{
    public static Argument<string[]> Argument() => new("FILES")
    {
        Description = "Files, or folders with everything in them.",
        Arity = ArgumentArity.OneOrMore,
    };

    public static IReadOnlyList<string> Expand(IEnumerable<string> paths, out IReadOnlyList<string> missing)
    {
        var files = new List<string>();
        var none = new List<string>();
        foreach (var path in paths)
        {
            var found = Find(path);
            if (found.Length == 0)
            {
                none.Add(path);
            }

            files.AddRange(found.Order(StringComparer.Ordinal));
        }

        missing = none;
        return [.. files.Distinct(StringComparer.Ordinal)];
    }

    private static string[] Find(string path)
    {
        if (File.Exists(path))
        {
            return [path];
        }

        if (Directory.Exists(path))
        {
            return Directory.GetFiles(path, "*", new EnumerationOptions { RecurseSubdirectories = true });
        }

        var pattern = Path.GetFileName(path);
        var folder = Path.GetDirectoryName(path) is { Length: > 0 } parent ? parent : ".";
        return pattern.AsSpan().ContainsAny('*', '?') && Directory.Exists(folder) ? Directory.GetFiles(folder, pattern) : [];
    }
}
