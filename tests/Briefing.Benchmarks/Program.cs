using Briefing.Benchmarks;

DraftingScores.Print(Console.Out);
return 0;
