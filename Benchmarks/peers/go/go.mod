module rapport.example/bench

go 1.19
