using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Times;

/// <summary>A date or stretch of time that the text names.</summary>
/// <param name="Tokens">Where it stands, with its preposition.</param>
/// <param name="Start">The first day; null when open.</param>
/// <param name="End">The last day; null when open.</param>
/// <param name="Precision">How exactly the words give it.</param>
/// <param name="Inferred">Whether a part of it is not in the words.</param>
/// <param name="Kind">How its preposition binds it.</param>
internal sealed record TimeMention(TokenRange Tokens, DateOnly? Start, DateOnly? End, DatePrecision Precision, bool Inferred, TimeKind Kind)
{
    public bool IsPoint => Start is not null && Start == End;
}
