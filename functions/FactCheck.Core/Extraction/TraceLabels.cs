using System.Collections.Concurrent;

namespace FactCheck.Core.Extraction;

/// <summary>
/// The lines of traces that name an entry of the lexicon or a rule. There are a few hundred of them and every claim has three:
/// each is made once and shared.
/// </summary>
internal static class TraceLabels
{
    private static readonly ConcurrentDictionary<string, string> Numbers = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, string> Harms = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, string> Links = new(StringComparer.Ordinal);

    public static string Number(string rule) => Numbers.GetOrAdd(rule, static rule => "number:" + rule);

    public static string Harm(string cue) => Harms.GetOrAdd(cue, static cue => "harm:" + cue);

    public static string Link(string rule) => Links.GetOrAdd(rule, static rule => "link:" + rule);
}
