using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace FactCheck.Documents.Pdf;

/// <summary>The standard filters, each decoding only after its output has been measured.</summary>
internal sealed class GuardedFilterProvider(CancellationToken cancellationToken) : IFilterProvider
{
    private readonly ExpansionBudget _budget = new(cancellationToken);

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Guard(DefaultFilterProvider.Instance.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Guard(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Guard(DefaultFilterProvider.Instance.GetAllFilters());

    private List<IFilter> Guard(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => new GuardedFilter(filter, _budget))];

    private sealed class GuardedFilter(IFilter inner, ExpansionBudget budget) : IFilter
    {
        public bool IsSupported => inner.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            budget.Spend(inner switch
            {
                FlateFilter => budget.MeasureDeflate(input),
                LzwFilter => LzwMeasure.Length(input.Span),
                RunLengthFilter => RunLengthMeasure.Length(input.Span),
                _ => input.Length,
            });
            return inner.Decode(input, streamDictionary, filterProvider, filterIndex);
        }
    }
}
