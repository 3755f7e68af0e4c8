using System.Text;
using FactCheck.Core.Extraction.Gazetteer;

namespace FactCheck.GazetteerBuilder.Building;

/// <summary>The folded form under which two spellings of a name are one.</summary>
internal static class NameKey
{
    /// <summary>The folded words of a name, or null when the gazetteer could not find it whole.</summary>
    public static string? Of(string name)
    {
        var cursor = new NameCursor(name, 0);
        var read = cursor.Read();
        while (read && cursor.Read())
        {
        }

        return read && cursor.End == name.Length && Encoding.UTF8.GetByteCount(name) <= byte.MaxValue ? Fold(name) : null;
    }

    private static string Fold(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            var folded = NameFolding.Fold(c);
            if (folded > NameFolding.Skip)
            {
                key.Append((char)folded);
                if (folded > char.MaxValue)
                {
                    key.Append((char)(folded >> 16));
                }
            }
            else if (folded == NameFolding.Separator && c != '.' && key.Length > 0 && key[^1] != ' ')
            {
                key.Append(' ');
            }
        }

        return key.ToString();
    }
}
