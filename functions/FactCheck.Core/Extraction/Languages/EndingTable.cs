using System.Collections.Immutable;

namespace FactCheck.Core.Extraction.Languages;

/// <summary>The endings of a language.</summary>
internal sealed class EndingTable
{
    private readonly Rule[] _rules;

    private EndingTable(Rule[] rules) => _rules = rules;

    /// <summary>Reads the endings of a file.</summary>
    /// <exception cref="LexiconException">An ending is missing or stands twice.</exception>
    public static EndingTable Read(LexiconFile file)
    {
        var rules = new Rule?[Enum.GetValues<Ending>().Length];
        foreach (var rule in file.Entries<Rule>())
        {
            ref var slot = ref rules[(int)rule.Ending];
            slot = slot is null ? rule : throw file.Fault(rule.Ending.ToString(), "it stands twice.");
        }

        return Array.IndexOf(rules, null) is >= 0 and var missing
            ? throw file.Fault(((Ending)missing).ToString(), "it is missing.")
            : new EndingTable(rules!);
    }

    /// <summary>Whether a word ends so.</summary>
    public bool Is(ReadOnlySpan<char> word, Ending ending)
    {
        var rule = _rules[(int)ending];
        return EndsWithAny(word, rule.Suffixes) && !EndsWithAny(word, rule.Except);
    }

    private static bool EndsWithAny(ReadOnlySpan<char> word, ImmutableArray<string> suffixes)
    {
        if (suffixes.IsDefault)
        {
            return false;
        }

        foreach (var suffix in suffixes)
        {
            if (word.Length > suffix.Length && word.EndsWith(suffix, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private sealed record Rule
    {
        public required Ending Ending { get; init; }

        public required ImmutableArray<string> Suffixes { get; init; }

        public ImmutableArray<string> Except { get; init; }
    }
}
