namespace FactCheck.Core.Statistics.Lists.Matching;

/// <summary>Likeness of spelled words and of whole names, from 0 to 1.</summary>
internal static class Likeness
{
    private const double PrefixWeight = 0.1;
    private const int LongestPrefix = 4;
    private const double MissingWordCost = 0.05;

    /// <summary>
    /// Names word by word: each word of the shorter name with its best partner in the longer one. Words left over, such as
    /// a patronymic that one list leaves out, cost little; a name of one word against several says little.
    /// </summary>
    public static double OfNames(string[] first, string[] second)
    {
        var (fewer, more) = first.Length <= second.Length ? (first, second.ToList()) : (second, first.ToList());
        if (fewer.Length == 0)
        {
            return 0;
        }

        var leftOver = more.Count - fewer.Length;
        double sum = 0, weight = 0, worst = 1;
        foreach (var word in fewer.OrderByDescending(word => word.Length))
        {
            var partner = more.MaxBy(other => OfWords(word, other))!;
            more.Remove(partner);
            var wordLikeness = OfWords(word, partner);
            sum += word.Length * wordLikeness;
            weight += word.Length;
            worst = Math.Min(worst, wordLikeness);
        }

        // Brothers share a surname: the word that fits worst counts as much as all words together.
        var likeness = ((sum / weight) + worst) / 2;
        return fewer.Length == 1 && leftOver > 0 ? likeness * 0.8 : likeness * (1 - (MissingWordCost * Math.Min(leftOver, 2)));
    }

    /// <summary>Jaro's likeness with Winkler's (1990) bonus for a common beginning; an initial stands for its word by 0.9.</summary>
    public static double OfWords(string first, string second)
    {
        if (first == second)
        {
            return 1;
        }

        if ((first.Length == 1 || second.Length == 1) && first[0] == second[0])
        {
            return 0.9;
        }

        var jaro = Jaro(first, second);
        var prefix = 0;
        while (prefix < Math.Min(LongestPrefix, Math.Min(first.Length, second.Length)) && first[prefix] == second[prefix])
        {
            prefix++;
        }

        return jaro + (prefix * PrefixWeight * (1 - jaro));
    }

    private static double Jaro(string first, string second)
    {
        var window = Math.Max(0, (Math.Max(first.Length, second.Length) / 2) - 1);
        var taken = new bool[second.Length];
        var matched = new List<char>();
        for (var i = 0; i < first.Length; i++)
        {
            for (var j = Math.Max(0, i - window); j < Math.Min(second.Length, i + window + 1); j++)
            {
                if (!taken[j] && first[i] == second[j])
                {
                    taken[j] = true;
                    matched.Add(first[i]);
                    break;
                }
            }
        }

        if (matched.Count == 0)
        {
            return 0;
        }

        var others = second.Where((_, j) => taken[j]).ToList();
        var transposed = matched.Where((letter, i) => letter != others[i]).Count() / 2.0;
        double m = matched.Count;
        return ((m / first.Length) + (m / second.Length) + ((m - transposed) / m)) / 3;
    }
}
