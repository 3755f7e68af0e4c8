namespace FactCheck.Core.Extraction.Harms;

/// <summary>The forms of a predicate that a walk has passed.</summary>
/// <param name="Be">A form of "be", or what makes passive.</param>
/// <param name="Have">A form of "have" with no "be" after it.</param>
/// <param name="Negated">A negation.</param>
internal readonly record struct PredicateState(bool Be, bool Have, bool Negated);
