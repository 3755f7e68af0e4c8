using System.Collections.Immutable;
using FactCheck.Core.Checking.Matching;

namespace FactCheck.Core.Checking.Rules;

/// <summary>The rules in their order: the first that applies gives the verdict. The last one always does.</summary>
internal static class CheckRules
{
    private static readonly ImmutableArray<ICheckRule> InOrder =
    [
        new DisputeRule(),
        new DenialRule(),
        new SupportedRule(),
        new RetractedRule(),
        new SupersededRule(),
        new MisattributedRule(),
        new ScopeMismatchRule(),
        new WithinReportedRule(),
        new ContradictedRule(),
        new NestingRule(),
        new UnverifiedRule(),
    ];

    public static CheckFinding Decide(CheckedCount count) => InOrder.Select(rule => rule.Apply(count)).OfType<CheckFinding>().First();
}
