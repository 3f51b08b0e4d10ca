caseloomSearch("index",[[""],["coordinators","lanarkshire","meaningful-work","river-valley","social-contract"]])
