using FactCheck.Core.Checking.Matching;

namespace FactCheck.Core.Checking.Rules;

/// <summary>One way to come to a verdict.</summary>
internal interface ICheckRule
{
    /// <summary>The verdict; null when the rule does not apply.</summary>
    CheckFinding? Apply(CheckedCount count);
}
