using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Numbers;

/// <summary>A whole number as written, in digits or words.</summary>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Value">The number.</param>
/// <param name="InDigits">Whether any of it is in digits.</param>
/// <param name="Rule">The rule that reads it: <c>exact</c> or <c>dozen</c>.</param>
/// <param name="LooksLikeYear">Four digits without grouping, 1000 to 2100.</param>
internal readonly record struct Numeral(TokenRange Tokens, long Value, bool InDigits, string Rule, bool LooksLikeYear);
