using System.Text;

namespace FactCheck.GazetteerBuilder.Building;

/// <summary>What romanisations of one name have in common: "Qostanay" and "Kostanai", "Northern Darfur" and "North Darfur".</summary>
internal static class ConsonantSkeleton
{
    private static readonly HashSet<string> LeftOut = new(["al", "el", "ar", "as", "ash", "ad", "city", "and"], StringComparer.Ordinal);

    /// <summary>The skeleton of a folded name.</summary>
    public static string Of(string key)
    {
        var skeleton = new StringBuilder(key.Length);
        foreach (var word in key.Split(' ').Where(w => !LeftOut.Contains(w)))
        {
            Append(skeleton, WithoutEnding(word).Replace("kh", "k", StringComparison.Ordinal).Replace("gh", "g", StringComparison.Ordinal));
            skeleton.Append(' ');
        }

        return skeleton.ToString();
    }

    private static string WithoutEnding(string word) =>
        word is "northern" or "southern" or "eastern" or "western" ? word[..^3] : word;

    private static void Append(StringBuilder skeleton, string word)
    {
        foreach (var c in word)
        {
            var kept = c switch { 'q' or 'c' => 'k', 'w' => 'v', 'j' => 'z', _ => c };
            if (!"aeiouyh".Contains(kept, StringComparison.Ordinal) && (skeleton.Length == 0 || skeleton[^1] != kept))
            {
                skeleton.Append(kept);
            }
        }
    }
}
