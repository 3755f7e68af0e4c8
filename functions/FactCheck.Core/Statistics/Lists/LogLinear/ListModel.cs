using System.Collections.Immutable;
using System.Globalization;

namespace FactCheck.Core.Statistics.Lists.LogLinear;

/// <summary>
/// A hierarchical log-linear model: every list has its own coverage, and the interaction terms say which lists depend on
/// one another. A term is in the model only with all terms inside it.
/// </summary>
public sealed class ListModel
{
    private readonly ImmutableArray<int> _terms;

    internal ListModel(int lists, ImmutableArray<int> terms)
    {
        Lists = lists;
        _terms = terms;
    }

    /// <summary>Number of lists.</summary>
    public int Lists { get; }

    /// <summary>Interaction terms as digits, such as "12" and "123", by size and then by list.</summary>
    public ImmutableArray<string> Terms => [.. _terms.Select(Digits)];

    /// <summary>Parameters: one for the level, one for each list and one for each term.</summary>
    public int Parameters => 1 + Lists + _terms.Length;

    /// <summary>Largest terms in brackets, such as "[123,14]"; larger ones first.</summary>
    public string Name => $"[{string.Join(',', Generators().Select(Digits))}]";

    /// <summary>Interaction terms as sets of lists, list 1 the highest bit.</summary>
    internal ImmutableArray<int> TermSets => _terms;

    /// <summary>Reads terms such as "12"; the terms inside a larger one may be left out.</summary>
    /// <param name="lists">Number of lists.</param>
    /// <param name="terms">Terms of two or more lists; the term of all lists is never estimable.</param>
    /// <param name="model">The model, when the terms can be read.</param>
    public static bool TryParse(int lists, IEnumerable<string> terms, out ListModel? model)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var sets = new HashSet<int>();
        model = null;
        foreach (var term in terms)
        {
            if (term.Length < 2 || term.Length >= lists || term.Distinct().Count() < term.Length || term.Any(c => c < '1' || c > '0' + lists))
            {
                return false;
            }

            var set = term.Sum(digit => 1 << (lists - (digit - '0')));
            sets.UnionWith(HierarchicalModels.Subsets(set).Where(subset => int.PopCount(subset) > 1));
        }

        model = new ListModel(lists, [.. HierarchicalModels.InOrder(sets)]);
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => Name;

    /// <summary>Sets of all parameters, the level (the empty set) last.</summary>
    internal int[] ParameterSets() => [.. Enumerable.Range(0, Lists).Select(i => 1 << (Lists - 1 - i)), .. _terms, 0];

    private IEnumerable<int> Generators() => Enumerable.Range(0, Lists)
        .Select(i => 1 << (Lists - 1 - i))
        .Concat(_terms)
        .Where(set => !_terms.Any(other => other != set && (other & set) == set))
        .OrderByDescending(int.PopCount)
        .ThenByDescending(set => set);

    private string Digits(int set) => string.Concat(Enumerable.Range(1, Lists)
        .Where(list => (set & (1 << (Lists - list))) != 0)
        .Select(list => list.ToString(CultureInfo.InvariantCulture)));
}
