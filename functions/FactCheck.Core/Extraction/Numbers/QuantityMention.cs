using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Numbers;

/// <summary>A number with the words that qualify it.</summary>
/// <param name="Tokens">Qualifier and number.</param>
/// <param name="Number">The number alone, the whole of a range.</param>
/// <param name="Quantity">What it admits.</param>
/// <param name="Further">Whether it counts further people ("another 12").</param>
/// <param name="IsOne">Whether it is the word "one", which is often a pronoun.</param>
/// <param name="LooksLikeYear">Whether it may be a year.</param>
internal sealed record QuantityMention(TokenRange Tokens, TokenRange Number, Quantity Quantity, bool Further, bool IsOne, bool LooksLikeYear);
