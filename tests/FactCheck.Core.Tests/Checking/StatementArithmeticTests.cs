using FactCheck.Core.Checking;
using FactCheck.Core.Comparison.Audit;

namespace FactCheck.Core.Tests.Checking;

public sealed class StatementArithmeticTests
{
    [Theory]
    [InlineData("227 people, including 300 police officers, were killed", 1)]
    [InlineData("Officials say 300 were killed in Almaty and 227 in Kazakhstan", 0)]
    [InlineData("Officials say 225 were killed and 4,353 injured, 5,000 casualties in all", 2)]
    public void What_does_not_add_up_is_the_fault_of_one_count(string statement, int faulty)
    {
        var answers = FoundingCase.Ask(statement).Counts;

        Assert.Equal([faulty], answers.Index().Where(item => item.Item.Verdict is CheckVerdict.ArithmeticError).Select(item => item.Index));
        Assert.All(answers, answer => Assert.NotEmpty(answer.Arithmetic));
        Assert.Contains(answers[faulty].Understood.Claim.Id, answers[faulty].ClaimIds);
    }

    [Fact]
    public void A_sum_that_is_right_is_no_fault()
    {
        var answers = FoundingCase.Ask("Officials say 225 were killed and 4,353 injured, 4,578 casualties in all").Counts;

        Assert.Equal(3, answers.Length);
        Assert.All(answers, answer => Assert.Empty(answer.Arithmetic));
    }

    [Fact]
    public void A_part_that_is_too_large_leaves_the_whole_to_the_evidence()
    {
        var whole = FoundingCase.Ask("Officials say 227 people, including 300 police officers, were killed").Counts[0];

        Assert.Equal(CheckVerdict.Supported, whole.Verdict);
        Assert.Equal(AuditFindingKind.PartExceedsWhole, Assert.Single(whole.Arithmetic).Kind);
    }
}
