using FactCheck.Core.Claims;

namespace FactCheck.Core.Comparison.Figures;

/// <summary>Names a figure without its evidence.</summary>
/// <param name="Source">Who says it.</param>
/// <param name="Interval">The admissible counts.</param>
/// <param name="AsOf">The day by which it is put in order.</param>
/// <param name="ClaimId">The claim that stands for it.</param>
public sealed record FigureReference(string Source, CountInterval Interval, DateOnly AsOf, ClaimId ClaimId);
